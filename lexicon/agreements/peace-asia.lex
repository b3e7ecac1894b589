# Peace, ceasefires and settlements: Asia and the Pacific.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement korean-armistice
  name          Agreement between the Commander-in-Chief, United Nations Command, and the Supreme Commander of the Korean People's Army and the Commander of the Chinese People's Volunteers concerning a Military Armistice in Korea
  short         Korean Armistice Agreement
  alias         Korean War armistice|Korean armistice|Panmunjom armistice|armistice of 1953
  near          KOR,PRK: armistice|armistice agreement|truce agreement|1953 armistice
  kind          ceasefire
  about         end of fighting in the Korean War|demilitarised zone in Korea|military demarcation line in Korea
  issue         wars/korea
  parties       CHN PRK UNO
  signed        1953-07-27 [web-ipfs-korean-armistice]
  in-force      1953-07-27 [?]
  status        in_force 1953-07-27 [?]

agreement basic-agreement-1991
  name          Agreement on Reconciliation, Non-Aggression and Exchanges and Cooperation between South and North Korea
  short         Inter-Korean Basic Agreement
  alias         Basic Agreement of 1991
  near          KOR,PRK: Basic Agreement|non-aggression pact|reconciliation agreement
  kind          peace
  about         non-aggression between the two Koreas
  issue         regions/korean-unification
  parties       KOR PRK
  signed        1991-12-13 [?]
  in-force      1992-02-19 [?]
  status        in_force 1992-02-19 [?]

agreement june-15-declaration
  name          South-North Joint Declaration
  short         June 15 Joint Declaration
  alias         2000 South-North Joint Declaration|June 15 Declaration
  near          KOR,PRK: 2000 summit declaration|June 15 summit
  kind          peace
  about         reunions of Korean families|Korean summit of 2000
  issue         regions/korean-unification
  parties       KOR PRK
  signed        2000-06-15 [?]
  in-force      2000-06-15 [?]
  status        in_force 2000-06-15 [?]

agreement panmunjom-2018
  name          Panmunjom Declaration for Peace, Prosperity and Reunification of the Korean Peninsula
  short         Panmunjom Declaration
  alias         Panmunjeom Declaration|Panmunjom agreement of 2018
  kind          peace
  about         peace regime in Korea|end-of-war declaration in Korea
  issue         regions/korean-unification
  parties       KOR PRK
  signed        2018-04-27 [web-kls-panmunjom]
  in-force      2018-04-27 [?]
  status        in_force 2018-04-27 [?]

agreement comprehensive-military-2018
  name          Agreement on the Implementation of the Historic Panmunjom Declaration in the Military Domain
  short         Comprehensive Military Agreement
  alias         September 19 military agreement|2018 inter-Korean military agreement|CMA of 2018
  near          KOR,PRK: military agreement|military accord|military pact|2018 military agreement|inter-Korean military agreement
  kind          arms-control
  about         no-fly zones at the Korean border|halt of drills near the inter-Korean border
  issue         arms/confidence-building
  parties       KOR PRK
  signed        2018-09-19 [gd-kor-74-2019]
  in-force      2018-11-01 [?]
  status        in_force 2018-11-01 [?]
  status        withdrawn 2023-11-23 by PRK [?]
  status        suspended 2024-06-04 by KOR [?]

agreement san-francisco
  name          Treaty of Peace with Japan
  short         San Francisco Peace Treaty
  alias         Treaty of San Francisco|San Francisco Treaty
  near          JPN: peace treaty of 1951
  kind          peace
  about         peace with Japan|Japan's renunciation of Taiwan and the Kurils
  parties       many
  parties-count 48 [?]
  signed        1951-09-08 [uk-70366]
  in-force      1952-04-28 [uk-70366]
  status        in_force 1952-04-28 [uk-70366]

agreement japan-korea-1965
  name          Treaty on Basic Relations between Japan and the Republic of Korea
  short         Japan-South Korea Basic Treaty
  alias         1965 normalisation treaty|Treaty on Basic Relations
  near          JPN,KOR: 1965 treaty|1965 agreement|1965 claims agreement|1965 accord
  kind          peace
  about         colonial claims between Japan and South Korea|forced labour compensation
  issue         justice/forced-labour-japan
  parties       JPN KOR
  signed        1965-06-22 [?]
  in-force      1965-12-18 [?]
  status        in_force 1965-12-18 [?]

agreement comfort-women-2015
  name          Japan-Republic of Korea agreement on comfort women of 28 December 2015
  short         Comfort women agreement of 2015
  alias         comfort women agreement|comfort women deal
  kind          human-rights
  about         wartime sexual slavery of Korean women
  issue         justice/comfort-women
  parties       JPN KOR
  signed        2015-12-28 [?]
  in-force      2015-12-28 [?]
  status        in_force 2015-12-28 [?]

agreement gsomia-japan-korea
  name          Agreement between the Government of the Republic of Korea and the Government of Japan on the Protection of Classified Military Information
  short         GSOMIA
  alias         General Security of Military Information Agreement|Japan-South Korea intelligence pact
  near          JPN,KOR: intelligence-sharing pact|intelligence sharing agreement|military intelligence pact
  kind          defence
  about         military intelligence sharing of Japan and South Korea
  issue         alliances/intelligence-sharing
  parties       JPN KOR
  signed        2016-11-23 [?]
  in-force      2016-11-23 [?]
  term          1 year [?]
  withdrawal    90 days [?]
  status        in_force 2016-11-23 [?]
  note          Term: 1 year renewed.

agreement japan-soviet-1956
  name          Joint Declaration by the Union of Soviet Socialist Republics and Japan
  short         Soviet-Japanese Joint Declaration of 1956
  alias         1956 Joint Declaration
  near          JPN,RUS: 1956 declaration|1956 joint declaration
  kind          peace
  about         return of Shikotan and Habomai|end of the state of war between Moscow and Tokyo
  issue         disputes/southern-kurils
  parties       JPN RUS
  signed        1956-10-19 [?]
  in-force      1956-12-12 [?]
  status        in_force 1956-12-12 [?]

agreement china-japan-1978
  name          Treaty of Peace and Friendship between Japan and the People's Republic of China
  short         China-Japan Treaty of Peace and Friendship
  alias         Sino-Japanese Treaty of Peace and Friendship
  near          CHN,JPN: Treaty of Peace and Friendship|1978 treaty
  kind          peace
  about         peace and friendship of China and Japan
  parties       CHN JPN
  signed        1978-08-12 [?]
  in-force      1978-10-23 [?]
  status        in_force 1978-10-23 [?]

agreement shanghai-communique
  name          Joint Communiqué of the United States of America and the People's Republic of China (Shanghai Communiqué)
  short         Shanghai Communiqué
  alias         Shanghai Communique|Three Communiqués|Three Communiques|three joint communiques
  near          CHN,USA: joint communiques|one-China communique
  kind          other
  about         one China|American stance on Taiwan
  issue         disputes/taiwan
  parties       CHN USA
  signed        1972-02-27 [?]
  in-force      1972-02-27 [?]
  status        in_force 1972-02-27 [?]
  note          The other two communiqués are of 1 January 1979 and 17 August 1982.

agreement taiwan-relations-act
  name          Taiwan Relations Act
  short         Taiwan Relations Act
  alias         TRA of 1979
  kind          other
  about         American arms sales to Taiwan
  issue         arms/deliveries-taiwan
  parties       TWN USA
  signed        1979-04-10 [?]
  in-force      1979-04-10 [?]
  status        in_force 1979-04-10 [?]
  note          A law of the United States, kept here because news treats it as a commitment.

agreement sino-british-1984
  name          Joint Declaration of the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the People's Republic of China on the Question of Hong Kong
  short         Sino-British Joint Declaration
  alias         Joint Declaration on Hong Kong|Hong Kong handover treaty
  near          HKG: Joint Declaration|1984 Joint Declaration|handover agreement
  kind          other
  about         Hong Kong's autonomy|handover of Hong Kong|one country, two systems
  issue         rights/hong-kong
  parties       CHN GBR
  signed        1984-12-19 [?]
  in-force      1985-05-27 [?]
  term          50 years [?]
  expires       2047-06-30 [?]
  status        in_force 1985-05-27 [?]
  note          Term: 50 years from 1997.

agreement sino-portuguese-1987
  name          Joint Declaration of the Government of the People's Republic of China and the Government of the Republic of Portugal on the Question of Macao
  short         Sino-Portuguese Joint Declaration
  alias         Joint Declaration on Macau
  kind          other
  about         handover of Macau
  parties       CHN PRT
  signed        1987-04-13 [?]
  in-force      1988-01-15 [?]
  status        in_force 1988-01-15 [?]

agreement ecfa
  name          Cross-Straits Economic Cooperation Framework Agreement
  short         ECFA
  alias         Economic Cooperation Framework Agreement
  near          TWN: economic cooperation framework|cross-strait trade pact
  kind          trade
  about         trade between China and Taiwan
  parties       CHN TWN
  signed        2010-06-29 [?]
  in-force      2010-09-12 [?]
  status        in_force 2010-09-12 [?]

agreement paris-1973
  name          Agreement on Ending the War and Restoring Peace in Viet Nam
  short         Paris Peace Accords
  alias         Paris Peace Accords of 1973|Paris Agreement of 1973|Vietnam peace accords
  near          VNM: Paris accords|Paris Agreement of 1973|Paris peace agreement|1973 peace accord
  kind          peace
  about         withdrawal of American troops from Vietnam|end of the Vietnam War
  issue         wars/vietnam
  parties       USA VNM
  signed        1973-01-27 [?]
  in-force      1973-01-28 [?]
  status        in_force 1973-01-28 [?]

agreement geneva-1954
  name          Final Declaration of the Geneva Conference on the Problem of Restoring Peace in Indo-China
  short         Geneva Accords of 1954
  alias         1954 Geneva Accords|Geneva Agreements of 1954|Geneva Conference of 1954 accords
  near          VNM,LAO,KHM: Geneva Accords|Geneva accord|Geneva agreement
  kind          peace
  about         division of Vietnam at the 17th parallel|end of the war in Indochina
  issue         wars/indochina
  parties       CHN FRA GBR KHM LAO RUS VNM
  signed        1954-07-21 [?]
  in-force      1954-07-21 [?]
  status        in_force 1954-07-21 [?]

agreement laos-neutrality-1962
  name          Declaration on the Neutrality of Laos and Protocol
  short         Geneva agreement on Laos of 1962
  alias         International Agreement on the Neutrality of Laos
  kind          peace
  about         neutrality of Laos
  parties       many
  parties-count 14 [?]
  signed        1962-07-23 [uk-70655]
  in-force      1962-07-23 [uk-70655]
  status        in_force 1962-07-23 [uk-70655]

agreement paris-1991-cambodia
  name          Agreement on a Comprehensive Political Settlement of the Cambodia Conflict
  short         Paris Peace Agreements on Cambodia
  alias         Paris Peace Agreements of 1991|Paris Agreements on Cambodia
  near          KHM: Paris accords|Paris peace accord|Paris peace accords|Paris Peace Agreements|peace accord
  kind          peace
  about         end of the war in Cambodia|elections in Cambodia run by the United Nations
  issue         wars/cambodia
  parties       many
  parties-count 19 [?]
  signed        1991-10-23 [?]
  in-force      1991-10-23 [?]
  status        in_force 1991-10-23 [?]

agreement kl-2025-cambodia-thailand
  name          Joint Declaration by the Prime Minister of the Kingdom of Cambodia and the Prime Minister of the Kingdom of Thailand on the Outcomes of Their Meeting in Kuala Lumpur
  short         Kuala Lumpur Joint Declaration
  alias         Kuala Lumpur Peace Accords|Kuala Lumpur Peace Accord
  near          KHM,THA: Kuala Lumpur declaration|Kuala Lumpur accord|peace declaration|peace deal|ceasefire agreement|truce
  kind          ceasefire
  about         border fighting of Cambodia and Thailand|release of Cambodian soldiers
  issue         disputes/thailand-cambodia-border
  parties       KHM THA
  signed        2025-10-26 [?]
  status        signed 2025-10-26 [?]
  status        suspended 2025-11-10 by THA [?]
  note          A first ceasefire was agreed on 28 July 2025.

agreement thailand-cambodia-mou-2000
  name          Memorandum of Understanding between the Government of the Kingdom of Cambodia and the Government of the Kingdom of Thailand on the Survey and Demarcation of Land Boundary
  short         MOU 43
  alias         2000 memorandum on the Thai-Cambodian border
  near          KHM,THA: border memorandum|MOU 43
  kind          border
  about         land border of Cambodia and Thailand|Preah Vihear
  issue         disputes/thailand-cambodia-border
  parties       KHM THA
  signed        2000-06-14 [?]
  in-force      2000-06-14 [?]
  status        in_force 2000-06-14 [?]

agreement simla
  name          Agreement on Bilateral Relations between the Government of India and the Government of Pakistan
  short         Simla Agreement
  alias         Shimla Agreement|Simla Accord|Shimla Accord|Simla pact
  kind          peace
  about         Line of Control in Kashmir|bilateral settlement of disputes between India and Pakistan
  issue         disputes/kashmir
  parties       IND PAK
  signed        1972-07-02 [web-knowmuslim-simla]
  in-force      1972-08-04 [?]
  status        in_force 1972-08-04 [?]
  note          Pakistan said on 24 April 2025 that it held the right to put all bilateral agreements, this one among them, in abeyance.

agreement karachi-1949
  name          Agreement between Military Representatives of India and Pakistan regarding the Establishment of a Cease-Fire Line in the State of Jammu and Kashmir
  short         Karachi Agreement of 1949
  near          IND,PAK: Karachi Agreement|cease-fire line agreement|1949 ceasefire
  kind          ceasefire
  about         ceasefire line in Kashmir
  issue         disputes/kashmir
  parties       IND PAK
  signed        1949-07-27 [?]
  in-force      1949-07-27 [?]
  status        in_force 1949-07-27 [?]

agreement tashkent-1966
  name          Tashkent Declaration
  short         Tashkent Declaration
  alias         Tashkent Agreement of 1966
  near          IND,PAK: Tashkent agreement|Tashkent accord
  kind          peace
  about         end of the war of 1965 between India and Pakistan
  issue         wars/india-pakistan-wars
  parties       IND PAK
  signed        1966-01-10 [?]
  in-force      1966-01-10 [?]
  status        in_force 1966-01-10 [?]

agreement lahore-1999
  name          Lahore Declaration
  short         Lahore Declaration
  alias         Lahore accord|Lahore agreement
  near          IND,PAK: Lahore memorandum
  kind          peace
  about         nuclear confidence building between India and Pakistan
  issue         nuclear/india-pakistan
  parties       IND PAK
  signed        1999-02-21 [?]
  in-force      1999-02-21 [?]
  status        in_force 1999-02-21 [?]

agreement delhi-1973
  name          Agreement on the Repatriation of Prisoners of War and Civilian Internees
  short         Delhi Agreement of 1973
  alias         Delhi Agreement
  kind          peace
  about         prisoners of war of 1971
  issue         wars/india-pakistan-wars
  parties       BGD IND PAK
  signed        1973-08-28 [?]
  in-force      1973-08-28 [?]
  status        in_force 1973-08-28 [?]

agreement loc-ceasefire-2003
  name          Ceasefire on the Line of Control and the International Border between India and Pakistan
  short         Line of Control ceasefire
  alias         LoC ceasefire|2003 ceasefire on the Line of Control
  near          IND,PAK: 2003 ceasefire|2021 ceasefire|ceasefire agreement on the Line of Control|ceasefire understanding
  kind          ceasefire
  about         firing across the Line of Control
  issue         disputes/kashmir
  parties       IND PAK
  signed        2003-11-26 [?]
  in-force      2003-11-26 [?]
  status        in_force 2003-11-26 [?]
  note          Affirmed again by both armies on 25 February 2021.

agreement indo-lanka-1987
  name          Indo-Sri Lanka Agreement to Establish Peace and Normalcy in Sri Lanka
  short         Indo-Sri Lanka Accord
  alias         Indo-Lanka Accord|Rajiv-Jayewardene Accord|India-Sri Lanka accord
  kind          peace
  about         autonomy for Tamils in Sri Lanka|13th Amendment
  issue         wars/sri-lanka
  parties       IND LKA
  signed        1987-07-29 [?]
  in-force      1987-07-29 [?]
  status        in_force 1987-07-29 [?]

agreement sri-lanka-2002
  name          Agreement on a Ceasefire between the Government of the Democratic Socialist Republic of Sri Lanka and the Liberation Tigers of Tamil Eelam
  short         Sri Lanka ceasefire of 2002
  near          LKA: ceasefire agreement|truce|Norwegian-brokered truce|Norwegian-brokered ceasefire
  kind          ceasefire
  about         truce between Sri Lanka and the Tamil Tigers
  issue         wars/sri-lanka
  parties       LKA
  signed        2002-02-22 [?]
  in-force      2002-02-23 [?]
  withdrawal    14 days [?]
  status        in_force 2002-02-23 [?]
  status        terminated 2008-01-16 by LKA [?]

agreement nepal-2006
  name          Comprehensive Peace Agreement between the Government of Nepal and the Communist Party of Nepal (Maoist)
  short         Comprehensive Peace Accord of Nepal
  near          NPL: Comprehensive Peace Accord|Comprehensive Peace Agreement|peace accord
  kind          peace
  about         end of the Maoist war in Nepal
  issue         wars/nepal
  parties       NPL
  signed        2006-11-21 [?]
  in-force      2006-11-21 [?]
  status        in_force 2006-11-21 [?]

agreement cht-1997
  name          Chittagong Hill Tracts Peace Accord
  short         Chittagong Hill Tracts Accord
  alias         CHT Accord|CHT Peace Accord
  kind          peace
  about         autonomy for the Chittagong Hill Tracts
  parties       BGD
  signed        1997-12-02 [?]
  in-force      1997-12-02 [?]
  status        in_force 1997-12-02 [?]

agreement myanmar-nca
  name          Nationwide Ceasefire Agreement between the Government of the Republic of the Union of Myanmar and the Ethnic Armed Organizations
  short         Nationwide Ceasefire Agreement
  alias         NCA of 2015
  near          MMR: nationwide ceasefire|NCA
  kind          ceasefire
  about         ceasefire with ethnic armies in Myanmar
  issue         wars/myanmar
  parties       MMR
  signed        2015-10-15 [?]
  in-force      2015-10-15 [?]
  status        in_force 2015-10-15 [?]

agreement panglong-1947
  name          Panglong Agreement
  short         Panglong Agreement
  alias         Panglong
  kind          peace
  about         union of Burma with ethnic areas
  parties       MMR
  signed        1947-02-12 [?]
  in-force      1947-02-12 [?]
  status        in_force 1947-02-12 [?]

agreement five-point-consensus
  name          ASEAN Leaders' Five-Point Consensus on Myanmar
  short         Five-Point Consensus
  alias         five point consensus|ASEAN peace plan for Myanmar
  kind          peace
  about         end of violence in Myanmar
  issue         wars/myanmar
  parties       many
  parties-count 10 [?]
  signed        2021-04-24 [?]
  status        signed 2021-04-24 [?]

agreement aceh-helsinki-2005
  name          Memorandum of Understanding between the Government of the Republic of Indonesia and the Free Aceh Movement
  short         Helsinki Memorandum on Aceh
  alias         Helsinki MoU|Aceh peace agreement|Aceh peace deal|Helsinki peace accord
  near          IDN: Helsinki accord|Helsinki agreement|Aceh accord
  kind          peace
  about         peace in Aceh
  issue         wars/aceh
  parties       IDN
  signed        2005-08-15 [?]
  in-force      2005-08-15 [?]
  status        in_force 2005-08-15 [?]

agreement timor-1999
  name          Agreement between the Republic of Indonesia and the Portuguese Republic on the Question of East Timor
  short         East Timor agreement of 1999
  alias         May 5 Agreement
  near          IDN,TLS,PRT: 5 May agreement|New York agreement
  kind          peace
  about         vote on East Timor's independence
  issue         wars/east-timor
  parties       IDN PRT
  signed        1999-05-05 [gd-tls-73-2018]
  in-force      1999-05-05 [?]
  status        in_force 1999-05-05 [?]

agreement bangsamoro-2014
  name          Comprehensive Agreement on the Bangsamoro
  short         Comprehensive Agreement on the Bangsamoro
  alias         Bangsamoro peace agreement|Bangsamoro agreement|CAB of 2014
  near          PHL: Moro peace deal|peace deal with the Moro Islamic Liberation Front|peace agreement with Muslim rebels
  kind          peace
  about         self-rule for Muslims in Mindanao
  issue         wars/mindanao
  parties       PHL
  signed        2014-03-27 [?]
  in-force      2014-03-27 [?]
  status        in_force 2014-03-27 [?]

agreement tripoli-1976
  name          Tripoli Agreement between the Government of the Philippines and the Moro National Liberation Front
  short         Tripoli Agreement
  near          PHL: Tripoli Agreement|Tripoli accord
  kind          peace
  about         autonomy for the southern Philippines
  issue         wars/mindanao
  parties       PHL
  signed        1976-12-23 [?]
  in-force      1976-12-23 [?]
  status        in_force 1976-12-23 [?]

agreement bougainville-2001
  name          Bougainville Peace Agreement
  short         Bougainville Peace Agreement
  alias         Arawa agreement
  kind          peace
  about         independence vote in Bougainville
  issue         regions/bougainville
  parties       PNG
  signed        2001-08-30 [web-abg-bougainville]
  in-force      2001-08-30 [?]
  status        in_force 2001-08-30 [?]

agreement townsville-2000
  name          Townsville Peace Agreement
  short         Townsville Peace Agreement
  alias         Townsville agreement
  kind          peace
  about         ethnic fighting in Solomon Islands
  parties       SLB
  signed        2000-10-15 [?]
  in-force      2000-10-15 [?]
  status        in_force 2000-10-15 [?]

agreement noumea-1998
  name          Nouméa Accord
  short         Nouméa Accord
  alias         Noumea Accord|Matignon Agreements|Matignon accords
  kind          peace
  about         independence votes in New Caledonia
  issue         regions/new-caledonia
  parties       FRA
  signed        1998-05-05 [?]
  in-force      1998-05-05 [?]
  status        in_force 1998-05-05 [?]
  note          The Matignon agreements went before it on 26 June 1988; the Bougival accord of 12 July 2025 was meant to follow it.

agreement bougival-2025
  name          Bougival Accord on the future of New Caledonia
  short         Bougival Accord
  alias         Bougival agreement|Bougival deal
  kind          peace
  about         statehood of New Caledonia within France
  issue         regions/new-caledonia
  parties       FRA
  signed        2025-07-12 [?]
  status        signed 2025-07-12 [?]

agreement geneva-1988-afghanistan
  name          Agreements on the Settlement of the Situation Relating to Afghanistan
  short         Geneva Accords of 1988
  alias         1988 Geneva Accords
  near          AFG: Geneva Accords|Geneva accord|Geneva agreements
  kind          peace
  about         withdrawal of Soviet troops from Afghanistan
  issue         wars/afghanistan-soviet
  parties       AFG PAK RUS USA
  signed        1988-04-14 [?]
  in-force      1988-05-15 [?]
  status        in_force 1988-05-15 [?]

agreement bonn-2001
  name          Agreement on Provisional Arrangements in Afghanistan Pending the Re-establishment of Permanent Government Institutions
  short         Bonn Agreement
  alias         Bonn Agreement of 2001|Bonn accord
  near          AFG: Bonn Agreement|Bonn accords
  kind          peace
  about         interim government of Afghanistan
  issue         wars/afghanistan
  parties       AFG
  signed        2001-12-05 [?]
  in-force      2001-12-22 [?]
  status        in_force 2001-12-22 [?]

agreement doha-2020
  name          Agreement for Bringing Peace to Afghanistan between the Islamic Emirate of Afghanistan Which Is Not Recognized by the United States as a State and Is Known as the Taliban and the United States of America
  short         Doha Agreement
  alias         Doha Agreement of 2020|US-Taliban deal|US-Taliban agreement|US-Taliban peace deal|U.S.-Taliban deal
  near          AFG: Doha Agreement|Doha accord|Doha deal|Doha accords
  kind          peace
  about         withdrawal of American troops from Afghanistan
  issue         wars/afghanistan
  parties       AFG USA
  signed        2020-02-29 [gd-pak-75-2020]
  in-force      2020-02-29 [?]
  limit         14 months for full withdrawal [?]
  status        in_force 2020-02-29 [?]

agreement afghan-pakistan-2025
  name          Ceasefire agreement between Afghanistan and Pakistan reached at Doha
  short         Afghanistan-Pakistan ceasefire of 2025
  near          AFG: Doha ceasefire|ceasefire agreement with Pakistan|truce with Pakistan
  kind          ceasefire
  about         border clashes of Afghanistan and Pakistan
  issue         wars/pakistan-ttp
  parties       AFG PAK
  signed        2025-10-19 [?]
  in-force      2025-10-19 [?]
  status        in_force 2025-10-19 [?]

agreement durand-line
  name          Agreement between Amir Abdur Rahman Khan and Sir Henry Mortimer Durand
  short         Durand Line Agreement
  alias         Durand Agreement
  kind          border
  about         border of Afghanistan and British India
  issue         disputes/durand-line
  parties       AFG PAK
  signed        1893-11-12 [uk-62977]
  in-force      1893-11-12 [uk-62977]
  status        in_force 1893-11-12 [uk-62977]
  note          Made with British India; Pakistan holds itself its successor, Afghanistan does not recognise the line.

agreement tajik-1997
  name          General Agreement on the Establishment of Peace and National Accord in Tajikistan
  short         Tajik peace agreement of 1997
  alias         Moscow peace accord on Tajikistan
  near          TJK: General Agreement on peace|peace accord|1997 peace accord|peace agreement of 1997
  kind          peace
  about         end of the Tajik civil war
  issue         wars/tajikistan
  parties       TJK
  signed        1997-06-27 [?]
  in-force      1997-06-27 [?]
  status        in_force 1997-06-27 [?]
