# Human rights, minorities, freedoms.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue rights/general
  label      Human rights
  alias      human rights|human rights situation|human rights record|human rights abuses|human rights violations
  alias      fundamental freedoms|human rights dialogue|abuses of human rights|double standards on human rights
  alias      politicisation of human rights
  topic      medtop:20000592
  context    human_rights

issue rights/xinjiang
  label      Xinjiang and the Uyghurs
  alias      Xinjiang|Uyghurs|Uighurs|East Turkestan|Uyghur detention camps|vocational training centres in Xinjiang
  alias      genocide in Xinjiang|re-education camps|Uyghur genocide
  near       CHN: forced labour|Muslim minorities|internment camps
  parties    CHN USA
  topic      medtop:20000592
  context    human_rights religion_ethnicity

issue rights/tibet
  label      Tibet and the Dalai Lama
  alias      Tibet|Dalai Lama|Tibetan autonomy|succession of the Dalai Lama|Xizang|Panchen Lama|reincarnation of the Dalai Lama
  alias      Tibetan issue|Tibetan independence|Tibetan question
  near       CHN,IND: reincarnation
  parties    CHN IND USA
  since      1950
  topic      medtop:20000592
  context    human_rights religion_ethnicity

issue rights/hong-kong
  label      Autonomy and national security law of Hong Kong
  alias      Hong Kong national security law|Hong Kong autonomy|one country, two systems|Jimmy Lai|Hong Kong protests
  alias      Sino-British Joint Declaration|Article 23|democracy in Hong Kong
  near       HKG: national security law|autonomy|extradition bill|freedoms|patriots|rights and freedoms
  parties    CHN HKG GBR USA
  topic      medtop:20000592
  context    rights_freedoms repression

issue rights/china-dissidents
  label      Dissidents and freedoms in China
  alias      Tiananmen|June Fourth incident|Liu Xiaobo|Chinese dissidents|transnational repression|Chinese overseas police stations
  near       CHN: dissidents|human rights lawyers
  parties    CHN USA
  topic      medtop:20000592
  context    repression human_rights

issue rights/russia
  label      Human rights and opposition in Russia
  alias      Navalny|Russian political prisoners|foreign agents law in Russia|Memorial ban|Russian opposition|Kara-Murza
  alias      death of Navalny|LGBT movement ban in Russia
  near       RUS: political prisoners|foreign agents law|repression
  parties    RUS EUR
  topic      medtop:20000592
  context    repression rights_freedoms

issue rights/belarus
  label      Political prisoners and elections in Belarus
  alias      Belarusian political prisoners|Lukashenko's legitimacy|Belarusian opposition|Ryanair forced landing
  near       BLR: political prisoners|release of prisoners|repression|human rights|presidential election
  parties    BLR EUR USA
  since      2020-08
  topic      medtop:20000648
  context    repression rights_freedoms

issue rights/iran
  label      Human rights and protests in Iran
  alias      Mahsa Amini|Iranian protests|hijab law|woman, life, freedom|executions in Iran|Baha'is in Iran|Evin prison
  alias      protests in Iran|crackdown in Iran
  near       IRN: protesters|executions|human rights|hijab|women's rights|death sentences|riots
  parties    IRN USA EUR
  topic      medtop:20000592
  context    human_rights repression

issue rights/afghan-women
  label      Women and girls in Afghanistan
  alias      Afghan women|girls' education in Afghanistan|gender apartheid|education of Afghan girls|Afghan girls
  near       AFG: women's rights|girls' education|rights of women|women's education|girls' schools|human rights
  parties    AFG
  since      2021-08
  topic      medtop:20001326
  context    gender human_rights

issue rights/north-korea
  label      Human rights in North Korea
  alias      North Korean human rights|human rights in North Korea|North Korean prison camps|North Korean labour camps
  near       PRK: human rights|prison camps|political prison camps
  parties    PRK KOR USA UNO
  topic      medtop:20000592
  context    human_rights

issue rights/cuba
  label      Human rights and prisoners in Cuba
  alias      Cuban political prisoners|Cuban dissidents|Cuban medical missions
  near       CUB: political prisoners|human rights|dissidents|release of prisoners
  parties    CUB USA EUR
  topic      medtop:20000592
  context    human_rights

issue rights/nicaragua
  label      Political rights in Nicaragua
  alias      Nicaraguan political prisoners|Ortega government's repression|persecution of the Church in Nicaragua
  near       NIC: political prisoners|human rights|repression|bishops
  parties    NIC USA VAT
  topic      medtop:20000592
  context    human_rights

issue rights/venezuela
  label      Election and opposition of Venezuela
  alias      Guaidó recognition|recognition of Guaidó|recognition of González|Venezuelan election|Venezuelan opposition
  alias      Barbados agreement|Venezuelan political crisis|July 28 election in Venezuela|transition in Venezuela
  alias      Venezuelan democracy
  near       VEN: presidential election|election results|vote tallies|democratic transition|elections|human rights
  near       VEN: opposition candidate|free elections
  parties    VEN USA COL BRA
  topic      medtop:20000579
  context    pro_democracy election

issue rights/saudi-arabia
  label      Human rights in Saudi Arabia; Khashoggi
  alias      Khashoggi|murder of Khashoggi|Saudi human rights|executions in Saudi Arabia|Saudi women activists|Khashoggi murder
  near       SAU: human rights|executions|jailed activists
  parties    SAU USA TUR
  topic      medtop:20000592
  context    human_rights

issue rights/egypt
  label      Human rights in Egypt
  alias      Egyptian political prisoners|Alaa Abd el-Fattah|Regeni|Giulio Regeni
  near       EGY: political prisoners|human rights
  parties    EGY USA GBR ITA
  topic      medtop:20000592
  context    human_rights

issue rights/turkey
  label      Opposition, courts and press in Turkey
  alias      arrest of Imamoglu|arrest of İmamoğlu|release of Kavala|Kavala case|release of Demirtaş|Gülen extradition|Gulenists
  alias      Gülen movement|FETO
  near       TUR: jailed mayor|human rights|jailed journalists|rule of law|press freedom
  parties    TUR USA EUR
  topic      medtop:20000592
  context    repression legal

issue rights/bahrain-gulf
  label      Rights in Bahrain and the smaller Gulf states
  alias      Bahraini opposition|Bahrain uprising|World Cup workers in Qatar
  near       BHR,QAT,ARE: human rights|migrant labour
  parties    BHR QAT ARE
  topic      medtop:20000592
  context    human_rights

issue rights/syria-minorities
  label      Minorities and coastal killings in Syria
  alias      Alawite massacres|Syrian minorities|coastal massacres in Syria|minorities in Syria|Sednaya|disappeared in Syria
  near       SYR: minorities|Alawites|Druze|Christians|sectarian killings
  parties    SYR ISR
  topic      medtop:20000592
  context    human_rights religion_ethnicity

issue rights/kashmir
  label      Human rights in Kashmir
  alias      human rights in Kashmir|lockdown in Kashmir|plebiscite in Kashmir
  parties    IND PAK
  topic      medtop:20000592
  context    human_rights
  parent     disputes/kashmir

issue rights/india-minorities
  label      Minorities in India
  alias      Citizenship Amendment Act|minorities in India|Muslims in India|religious freedom in India|Babri mosque
  near       IND: religious freedom
  parties    IND
  topic      medtop:20000592
  context    religion_ethnicity human_rights

issue rights/pakistan
  label      Political rights in Pakistan
  alias      imprisonment of Imran Khan|Imran Khan's release|blasphemy law|enforced disappearances in Balochistan|Ahmadis
  near       PAK: blasphemy|enforced disappearances|human rights
  parties    PAK
  topic      medtop:20000592
  context    human_rights

issue rights/bangladesh
  label      Upheaval and minorities in Bangladesh
  alias      extradition of Hasina|Hasina's extradition|minorities in Bangladesh|July uprising in Bangladesh
  alias      Sheikh Hasina's extradition
  near       BGD: minorities|Hindus|Hasina|extradition|elections
  parties    BGD IND
  since      2024-08
  topic      medtop:20000592
  context    political_institutions legal

issue rights/philippines-drug-war
  label      War on drugs in the Philippines; the Duterte case
  alias      Duterte case|drug war in the Philippines|arrest of Duterte|Duterte's trial|Duterte's arrest
  near       PHL: drug war|extrajudicial killings|Duterte
  parties    PHL IGO
  topic      medtop:20000592
  context    legal illegal_drugs

issue rights/georgia-protests
  label      Foreign agents law and protests in Georgia
  alias      Georgian foreign agents law|Georgian protests|Georgian election|Transparency of foreign influence law
  alias      Rustaveli protests
  near       GEO: foreign agents law|new elections|protests|protesters|disputed election
  parties    GEO EUR USA RUS
  since      2023
  topic      medtop:20000592
  context    pro_democracy repression

issue rights/rule-of-law-eu
  label      Rule of law in the European Union
  alias      rule of law in Hungary|rule of law in Poland|rule-of-law mechanism|Article 7 procedure|frozen EU funds for Hungary
  alias      judicial reform in Poland
  near       HUN: rule of law|EU funds|frozen funds
  near       POL: judicial reform|rule of law
  parties    HUN POL EUR
  topic      medtop:20000592
  context    legal political_institutions

issue rights/ukraine-minorities
  label      Hungarians and other minorities in Ukraine
  alias      Transcarpathia|Hungarian minority in Ukraine|rights of national minorities in Ukraine|language law in Ukraine
  alias      Russian speakers in Ukraine|rights of Russian speakers|Russian language in Ukraine|Zakarpattia
  near       UKR,HUN,ROU: national minorities|language law|minority rights|Russian speakers|Hungarian minority
  parties    UKR HUN ROU RUS
  topic      medtop:20000795
  context    religion_ethnicity rights_freedoms

issue rights/orthodox-church-ukraine
  label      Orthodox Churches in Ukraine
  alias      Ukrainian Orthodox Church|Kyiv-Pechersk Lavra|autocephaly|canonical Orthodoxy|persecution of the Orthodox Church
  alias      canonical church
  near       UKR: church|ban on the church|religious freedom
  parties    UKR RUS
  topic      medtop:20000702
  context    religion_ethnicity

issue rights/baltic-russians
  label      Russian speakers in the Baltic states
  alias      Russian speakers in the Baltic states|Russian-speaking minority|Russian minority in Latvia|Russian schools in Latvia
  alias      discrimination of Russian speakers
  near       LVA,EST,LTU: Russian speakers|minority rights|Russian language
  parties    LVA EST LTU RUS
  topic      medtop:20000795
  context    religion_ethnicity rights_freedoms

issue rights/russophobia
  label      Monuments, history and Russophobia
  alias      Russophobia|Soviet monuments|demolition of Soviet monuments|falsification of history|glorification of Nazism
  alias      rehabilitation of Nazism|neo-Nazism
  parties    RUS POL LVA EST LTU UKR
  topic      medtop:20000747
  context    misinformation

issue rights/antisemitism-islamophobia
  label      Antisemitism, Islamophobia and Quran burnings
  alias      antisemitism|Islamophobia|burning of the Quran|Quran burnings|desecration of the Quran|anti-Semitism|burning the Koran
  alias      defamation of religions
  topic      medtop:20000778
  context    religion_ethnicity

issue rights/religious-freedom
  label      Freedom of religion
  alias      religious freedom|freedom of religion|persecution of Christians|persecution of religious minorities
  alias      religious minorities|freedom of worship
  topic      medtop:20000590
  context    religion_ethnicity rights_freedoms

issue rights/vatican-china
  label      Appointment of bishops in China
  alias      appointment of bishops|Vatican-China agreement|Sino-Vatican agreement|provisional agreement on bishops
  parties    VAT CHN
  topic      medtop:20000702
  context    religion_ethnicity diplomatic

issue rights/christians-nigeria
  label      Violence against Christians and others in Nigeria
  alias      Christians in Nigeria|Christian genocide in Nigeria|herder-farmer conflict|country of particular concern
  near       NGA: killing of Christians|persecution of Christians|Christians|herders
  parties    NGA USA
  topic      medtop:20000592
  context    religion_ethnicity

issue rights/south-africa-land
  label      Land reform and Afrikaners in South Africa
  alias      Afrikaner refugees|white farmers|land expropriation in South Africa|white genocide claim
  alias      South African expropriation act
  near       ZAF: land expropriation|Afrikaners|white farmers|expropriation
  parties    ZAF USA
  topic      medtop:20000592
  context    economic religion_ethnicity

issue rights/zimbabwe
  label      Land reform and elections in Zimbabwe
  alias      Zimbabwean land reform|land reform in Zimbabwe|farm seizures in Zimbabwe
  near       ZWE: land reform|human rights|elections
  parties    ZWE GBR
  topic      medtop:20000592
  context    human_rights

issue rights/uganda-lgbt
  label      Laws on homosexuality
  alias      LGBT rights|anti-homosexuality law|gay rights|anti-gay law|anti-LGBT law|same-sex marriage|LGBTQ rights
  near       UGA,GHA: anti-homosexuality
  topic      medtop:20000587
  context    lgbt rights_freedoms

issue rights/women
  label      Rights of women
  alias      women's rights|gender equality|Istanbul Convention|violence against women|reproductive rights|women's participation
  alias      sexual violence in conflict|female genital mutilation|girls' education
  topic      medtop:20001326
  context    gender human_rights

issue rights/press-freedom
  label      Freedom of the press and journalists
  alias      press freedom|freedom of the press|jailed journalists|Assange|attacks on journalists|media ban
  alias      expulsion of journalists|accreditation of journalists|safety of journalists|killing of journalists
  alias      foreign journalists in Gaza|blocking of media|journalists' visas
  topic      medtop:20000591
  context    rights_freedoms

issue rights/freedom-of-speech
  label      Freedom of speech and assembly
  alias      freedom of speech|freedom of expression|freedom of assembly|censorship|internet freedom|right to protest
  topic      medtop:20000588
  context    rights_freedoms

issue rights/political-prisoners
  label      Political prisoners
  alias      political prisoners|prisoners of conscience|release of political prisoners|jailed dissidents|jailed opposition leaders
  alias      release of opposition leaders|jailed activists|opposition leaders in prison
  topic      medtop:20000648
  context    repression human_rights

issue rights/minorities
  label      Rights of national minorities
  alias      minority rights|national minorities|rights of minorities|ethnic minorities|language rights|minority language
  alias      mother-tongue education
  topic      medtop:20000795
  context    religion_ethnicity rights_freedoms

issue rights/indigenous
  label      Indigenous peoples
  alias      indigenous rights|indigenous peoples|rights of indigenous peoples|indigenous land rights|Aboriginal rights|Sami rights
  alias      uncontacted tribes
  topic      medtop:20000629
  context    rights_freedoms religion_ethnicity

issue rights/death-penalty
  label      Death penalty
  alias      death penalty|capital punishment|executions|abolition of the death penalty|death sentence
  topic      medtop:20000592
  context    human_rights legal

issue rights/torture
  label      Torture and secret detention
  alias      torture|secret prisons|ill-treatment of detainees|Guantanamo detainees|closure of Guantánamo prison|Abu Ghraib
  alias      torture of prisoners|extraordinary rendition|Guantanamo prison
  topic      medtop:20001320
  context    human_rights

issue rights/racism
  label      Racism and slavery
  alias      racism|racial discrimination|modern slavery|slavery|racial equality
  topic      medtop:20000775
  context    inequality human_rights

issue rights/hrc
  label      United Nations Human Rights Council
  alias      Human Rights Council|Universal Periodic Review|special rapporteur|Human Rights Council membership
  alias      Human Rights Council resolution
  parties    UNO
  topic      medtop:20000592
  context    human_rights

issue rights/foreign-agents
  label      Foreign agents laws and NGOs
  alias      foreign agents law|NGO law|foreign funding of NGOs|foreign influence law|registration of NGOs
  alias      crackdown on civil society|undesirable organisations|civil society space
  topic      medtop:20000646
  context    repression rights_freedoms

issue rights/children
  label      Rights of children and young people
  alias      rights of the child|children's rights|rights of children|youth participation|violence against children
  topic      medtop:20000592
  context    human_rights
