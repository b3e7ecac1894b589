# Peace, ceasefires, settlements and borders: Middle East and North Africa.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement camp-david-1978
  name          Camp David Accords (A Framework for Peace in the Middle East Agreed at Camp David)
  short         Camp David Accords
  alias         Camp David agreements|Camp David agreement|Camp David accord|Camp David peace accords
  kind          peace
  about         peace between Egypt and Israel|autonomy for the West Bank and Gaza
  issue         regions/egypt-israel-peace
  parties       EGY ISR USA
  signed        1978-09-17 [web-gulfnews-1-2278996]
  in-force      1978-09-17 [?]
  status        in_force 1978-09-17 [?]

agreement egypt-israel-1979
  name          Treaty of Peace between the Arab Republic of Egypt and the State of Israel
  short         Egypt-Israel Peace Treaty
  alias         Egyptian-Israeli peace treaty|Israeli-Egyptian peace treaty
  near          EGY: peace treaty with Israel|1979 peace treaty
  near          ISR: peace treaty with Egypt
  kind          peace
  about         peace between Egypt and Israel|withdrawal from Sinai|Egyptian troops in Sinai
  issue         regions/egypt-israel-peace
  parties       EGY ISR
  signed        1979-03-26 [web-sahistory-camp-david]
  in-force      1979-04-25 [?]
  status        in_force 1979-04-25 [?]

agreement jordan-israel-1994
  name          Treaty of Peace between the State of Israel and the Hashemite Kingdom of Jordan
  short         Israel-Jordan Peace Treaty
  alias         Wadi Araba Treaty|Wadi Araba|Jordan-Israel peace treaty|Jordanian-Israeli peace treaty
  near          JOR: peace treaty with Israel|1994 peace treaty
  near          ISR: peace treaty with Jordan
  kind          peace
  about         peace between Jordan and Israel|custodianship of the Jerusalem holy sites
  parties       ISR JOR
  signed        1994-10-26 [huggo-2669]
  in-force      1994-11-10 [huggo-2669]
  status        in_force 1994-11-10 [huggo-2669]

agreement oslo-1993
  name          Declaration of Principles on Interim Self-Government Arrangements
  short         Oslo Accords
  alias         Oslo Accord|Oslo agreement|Oslo agreements|Oslo I|Oslo peace accords|Declaration of Principles of 1993
  near          ISR,PSE: declaration of principles|self-rule accord|self-rule agreement
  kind          peace
  about         Palestinian self-rule|Palestinian autonomy|mutual recognition of Israel and the PLO
  issue         regions/palestine
  parties       ISR PSE
  signed        1993-09-13 [huggo-2508]
  in-force      1993-10-13 [?]
  status        in_force 1993-10-13 [?]

agreement oslo-2-1995
  name          Israeli-Palestinian Interim Agreement on the West Bank and the Gaza Strip
  short         Oslo II
  alias         Oslo II Accord|Taba Agreement|Oslo 2
  near          ISR,PSE: interim agreement
  kind          peace
  about         areas A, B and C of the West Bank
  issue         regions/palestine
  parties       ISR PSE
  signed        1995-09-28 [huggo-2774]
  in-force      1995-09-28 [?]
  status        in_force 1995-09-28 [?]

agreement gaza-jericho-1994
  name          Agreement on the Gaza Strip and the Jericho Area
  short         Gaza-Jericho Agreement
  alias         Cairo Agreement of 1994|Gaza-Jericho accord
  kind          peace
  about         Israeli withdrawal from Gaza and Jericho
  issue         regions/palestine
  parties       ISR PSE
  signed        1994-05-04 [huggo-2610]
  in-force      1994-05-04 [?]
  status        in_force 1994-05-04 [?]

agreement paris-protocol-1994
  name          Protocol on Economic Relations between the Government of the State of Israel and the Palestine Liberation Organization
  short         Paris Protocol
  alias         Paris Economic Protocol|Protocol of Paris on economic relations
  near          ISR,PSE: economic protocol
  kind          trade
  about         customs union of Israel and the Palestinian areas|tax revenues collected by Israel
  issue         regions/palestinian-authority
  parties       ISR PSE
  signed        1994-04-29 [huggo-2609]
  in-force      1994-04-29 [huggo-2609]
  status        in_force 1994-04-29 [huggo-2609]

agreement hebron-protocol-1997
  name          Protocol Concerning the Redeployment in Hebron
  short         Hebron Protocol
  alias         Hebron Agreement|Hebron accord
  kind          peace
  about         Israeli redeployment in Hebron
  issue         regions/palestine
  parties       ISR PSE
  signed        1997-01-17 [?]
  in-force      1997-01-17 [?]
  status        in_force 1997-01-17 [?]

agreement wye-river-1998
  name          Wye River Memorandum
  short         Wye River Memorandum
  alias         Wye Agreement|Wye accord|Wye Memorandum|Wye Plantation accord|Wye River accord
  kind          peace
  about         further Israeli redeployment in the West Bank
  issue         regions/palestine
  parties       ISR PSE USA
  signed        1998-10-23 [?]
  in-force      1998-11-02 [?]
  status        in_force 1998-11-02 [?]

agreement sharm-1999
  name          Sharm el-Sheikh Memorandum on Implementation Timeline of Outstanding Commitments of Agreements Signed and the Resumption of Permanent Status Negotiations
  short         Sharm el-Sheikh Memorandum
  alias         Wye II
  kind          peace
  about         timeline of Israeli redeployments
  issue         regions/palestine
  parties       ISR PSE
  signed        1999-09-04 [?]
  in-force      1999-09-04 [?]
  status        in_force 1999-09-04 [?]

agreement road-map-2003
  name          A Performance-Based Roadmap to a Permanent Two-State Solution to the Israeli-Palestinian Conflict
  short         Road Map for Peace
  alias         Middle East road map|Quartet road map|Roadmap for Peace
  near          ISR,PSE: road map|roadmap
  kind          peace
  about         two-state solution in stages
  issue         regions/palestine
  parties       ISR PSE USA RUS EUR UNO
  signed        2003-04-30 [?]
  status        signed 2003-04-30 [?]

agreement movement-access-2005
  name          Agreement on Movement and Access
  short         Agreement on Movement and Access
  alias         Rafah crossing agreement
  near          ISR,PSE,EGY: Rafah agreement|crossings agreement
  kind          peace
  about         Rafah crossing|movement between Gaza and Egypt
  parties       ISR PSE
  signed        2005-11-15 [?]
  in-force      2005-11-15 [?]
  status        in_force 2005-11-15 [?]

agreement arab-peace-initiative
  name          Arab Peace Initiative
  short         Arab Peace Initiative
  alias         Beirut Declaration of 2002|Saudi peace initiative of 2002|Arab League peace plan
  kind          peace
  about         normal relations with Israel in return for withdrawal
  issue         regions/palestine
  parties       many
  signed        2002-03-28 [?]
  status        signed 2002-03-28 [?]

agreement abraham-accords
  name          Abraham Accords Declaration
  short         Abraham Accords
  alias         Abraham Accord|Abraham agreements
  near          ARE,BHR,MAR,SDN,ISR: normalisation agreement|normalization agreement|normalisation deal|normalization deal
  kind          peace
  about         normal relations between Israel and Arab states|normalisation with Israel
  issue         regions/abraham-accords
  parties       ARE BHR ISR MAR SDN USA
  signed        2020-09-15 [web-factually-abraham]
  in-force      2020-09-15 [?]
  status        in_force 2020-09-15 [?]
  note          Morocco joined on 22 December 2020, Sudan signed the declaration on 6 January 2021; Kazakhstan announced in November 2025 that it would join.

agreement uae-israel-2020
  name          Treaty of Peace, Diplomatic Relations and Full Normalization between the United Arab Emirates and the State of Israel
  short         UAE-Israel peace treaty
  alias         Israel-UAE peace treaty|Israel-UAE normalisation agreement
  kind          peace
  about         normal relations between the Emirates and Israel
  issue         regions/abraham-accords
  parties       ARE ISR
  signed        2020-09-15 [?]
  status        signed 2020-09-15 [?]

agreement disengagement-1974
  name          Agreement on Disengagement between Israeli and Syrian Forces
  short         Israel-Syria Disengagement Agreement
  alias         1974 Disengagement Agreement|Golan disengagement agreement|1974 ceasefire on the Golan
  near          ISR,SYR: disengagement agreement|disengagement accord|separation of forces agreement
  kind          ceasefire
  about         separation of forces on the Golan Heights|buffer zone on the Golan
  issue         disputes/golan
  parties       ISR SYR
  signed        1974-05-31 [web-cambridgepeace]
  in-force      1974-05-31 [?]
  status        in_force 1974-05-31 [?]

agreement armistice-1949-egypt
  name          General Armistice Agreement between Egypt and Israel
  short         1949 Armistice Agreements
  alias         1949 armistice|Green Line armistice|Rhodes armistice agreements
  near          ISR,EGY,JOR,LBN,SYR: armistice agreement|armistice agreements|armistice of 1949
  kind          ceasefire
  about         armistice lines of 1949
  issue         wars/arab-israeli-1948
  parties       EGY ISR JOR LBN SYR
  signed        1949-02-24 [web-cambridgepeace]
  in-force      1949-02-24 [?]
  status        in_force 1949-02-24 [?]
  note          Egypt 24 February, Lebanon 23 March, Jordan 3 April, Syria 20 July 1949.

agreement may-17-agreement
  name          Agreement between the Government of the State of Israel and the Government of the Republic of Lebanon
  short         May 17 Agreement
  alias         17 May Agreement
  kind          peace
  about         Israeli withdrawal from Lebanon in 1983
  issue         wars/lebanon-1982
  parties       ISR LBN USA
  signed        1983-05-17 [?]
  status        terminated 1984-03-05 by LBN [?]

agreement cairo-agreement-1969
  name          Cairo Agreement between Lebanon and the Palestine Liberation Organization
  short         Cairo Agreement of 1969
  near          LBN: Cairo Agreement|Cairo accord
  kind          peace
  about         Palestinian fighters in Lebanon
  parties       LBN PSE
  signed        1969-11-03 [?]
  status        terminated 1987-05-21 by LBN [?]

agreement taif
  name          National Reconciliation Accord (Taif Agreement)
  short         Taif Agreement
  alias         Taif Accord|Taif accords|Taef accord|Taef Agreement|Document of National Accord
  kind          peace
  about         end of the Lebanese civil war|power sharing in Lebanon|disarming of militias in Lebanon
  issue         wars/lebanon-civil
  parties       LBN
  signed        1989-10-22 [?]
  in-force      1989-11-05 [?]
  status        in_force 1989-11-05 [?]

agreement doha-2008-lebanon
  name          Doha Agreement on the results of the Lebanese National Dialogue
  short         Doha Agreement of 2008
  near          LBN: Doha Agreement|Doha accord
  kind          peace
  about         election of a Lebanese president in 2008|blocking third in the Lebanese cabinet
  issue         regions/lebanon-presidency
  parties       LBN
  signed        2008-05-21 [web-wikipedia-doha-2008]
  status        signed 2008-05-21 [web-wikipedia-doha-2008]

agreement lebanon-ceasefire-2024
  name          Announcement of a Cessation of Hostilities and Related Commitments on Enhanced Security Arrangements and toward the Implementation of United Nations Security Council Resolution 1701
  short         Israel-Lebanon ceasefire of 2024
  alias         November 2024 ceasefire in Lebanon
  near          LBN: ceasefire agreement|ceasefire deal|truce agreement|cessation of hostilities
  kind          ceasefire
  about         truce between Israel and Hezbollah|Israeli withdrawal from southern Lebanon
  issue         wars/israel-hezbollah
  parties       ISR LBN
  signed        2024-11-26 [?]
  in-force      2024-11-27 [?]
  term          60 days [?]
  status        in_force 2024-11-27 [?]
  note          Term: 60 days for withdrawal.

agreement israel-lebanon-maritime
  name          Agreement between Israel and Lebanon establishing a permanent maritime boundary
  short         Israel-Lebanon maritime border agreement
  alias         Israel-Lebanon maritime deal
  near          ISR,LBN: maritime border deal|maritime border agreement|maritime boundary agreement|gas field deal
  kind          border
  about         maritime border of Israel and Lebanon|Karish and Qana gas fields
  issue         disputes/israel-lebanon-maritime
  parties       ISR LBN
  signed        2022-10-27 [?]
  in-force      2022-10-27 [?]
  status        in_force 2022-10-27 [?]

agreement gaza-ceasefire-jan-2025
  name          Agreement on the exchange of Israeli hostages and Palestinian prisoners and the return to a sustainable calm
  short         Gaza ceasefire of January 2025
  alias         January 2025 ceasefire in Gaza
  kind          ceasefire
  about         three-stage truce in Gaza|hostage release in stages
  issue         wars/gaza
  parties       ISR PSE
  signed        2025-01-17 [?]
  in-force      2025-01-19 [?]
  status        in_force 2025-01-19 [?]
  status        terminated 2025-03-18 by ISR [?]

agreement gaza-ceasefire-oct-2025
  name          Comprehensive Plan to End the Gaza Conflict, first phase
  short         Gaza ceasefire of October 2025
  alias         Gaza peace plan|Trump's Gaza plan|20-point plan for Gaza|Gaza ceasefire agreement|Gaza ceasefire deal|Sharm el-Sheikh agreement of 2025
  near          PSE,ISR: Gaza ceasefire|Gaza truce|20-point plan|Gaza deal
  kind          ceasefire
  about         end of the war in Gaza|release of hostages held in Gaza|disarming of Hamas
  issue         wars/gaza
  parties       ISR PSE
  signed        2025-10-09 [?]
  in-force      2025-10-10 [?]
  status        in_force 2025-10-10 [?]

agreement algiers-1975
  name          Treaty concerning the State Frontier and Neighbourly Relations between Iran and Iraq
  short         Algiers Agreement of 1975
  alias         1975 Algiers Agreement|Algiers Accord of 1975
  near          IRN,IRQ: Algiers Agreement|Algiers Accord|Algiers treaty
  kind          border
  about         border of Iran and Iraq|Shatt al-Arab
  issue         disputes/shatt-al-arab
  parties       IRN IRQ
  signed        1975-06-13 [huggo-1328]
  in-force      1976-06-22 [?]
  status        in_force 1976-06-22 [?]
  note          The accord itself was made at Algiers on 6 March 1975. Iraq denounced it in 1980 and accepted it again in 1990.

agreement algiers-1981
  name          Declaration of the Government of the Democratic and Popular Republic of Algeria (Algiers Accords)
  short         Algiers Accords of 1981
  alias         1981 Algiers Accords
  near          IRN,USA: Algiers Accords|Algiers Declaration
  kind          other
  about         release of the American hostages in Iran|Iran-United States Claims Tribunal
  issue         migration/hostages-iran
  parties       IRN USA
  signed        1981-01-19 [?]
  in-force      1981-01-19 [?]
  status        in_force 1981-01-19 [?]

agreement iran-iraq-security-2023
  name          Security agreement between Iran and Iraq on the Kurdish border areas
  short         Iran-Iraq security agreement
  near          IRQ: border security agreement|security pact with Iran
  kind          border
  about         Iranian Kurdish groups in Iraq
  parties       IRN IRQ
  signed        2023-03-19 [?]
  in-force      2023-03-19 [?]
  status        in_force 2023-03-19 [?]

agreement beijing-2023-saudi-iran
  name          Joint Trilateral Statement by the People's Republic of China, the Kingdom of Saudi Arabia and the Islamic Republic of Iran
  short         Beijing agreement of 2023
  alias         Saudi-Iran deal|Saudi-Iranian deal|Beijing agreement
  near          IRN,SAU: rapprochement deal|Chinese-brokered deal|China-brokered agreement
  kind          peace
  about         return of ambassadors between Saudi Arabia and Iran|Saudi-Iranian relations
  parties       CHN IRN SAU
  signed        2023-03-10 [?]
  in-force      2023-03-10 [?]
  term          2 months [?]
  status        in_force 2023-03-10 [?]
  note          Term: 2 months for reopening embassies.

agreement al-ula-2021
  name          Al-Ula Declaration
  short         Al-Ula Declaration
  alias         AlUla Declaration|Al Ula agreement|AlUla agreement|Al-Ula accord
  kind          peace
  about         end of the blockade of Qatar
  issue         sanctions/qatar-blockade
  parties       ARE BHR EGY KWT OMN QAT SAU
  signed        2021-01-05 [?]
  in-force      2021-01-05 [?]
  status        in_force 2021-01-05 [?]

agreement riyadh-agreement-2013
  name          Riyadh Agreement and Supplementary Riyadh Agreement between the Gulf states
  short         Riyadh Agreement of 2013
  near          QAT,SAU: Riyadh Agreement|Riyadh accord
  kind          other
  about         non-interference among Gulf states
  parties       ARE BHR KWT OMN QAT SAU
  signed        2013-11-23 [?]
  status        signed 2013-11-23 [?]

agreement riyadh-2019-yemen
  name          Riyadh Agreement between the Government of Yemen and the Southern Transitional Council
  short         Riyadh Agreement of 2019
  near          YEM: Riyadh Agreement|Riyadh accord|Riyadh deal
  kind          peace
  about         power sharing between the Yemeni government and southern separatists
  issue         regions/south-yemen
  parties       YEM
  signed        2019-11-05 [?]
  in-force      2019-11-05 [?]
  status        in_force 2019-11-05 [?]

agreement gcc-yemen-2011
  name          Gulf Cooperation Council Initiative and Implementation Mechanism for the transition in Yemen
  short         GCC Initiative
  alias         Gulf Initiative|GCC deal on Yemen
  near          YEM: Gulf initiative|power transfer deal|transition agreement
  kind          peace
  about         transfer of power in Yemen
  issue         wars/yemen
  parties       YEM
  signed        2011-11-23 [?]
  in-force      2011-11-23 [?]
  status        in_force 2011-11-23 [?]

agreement stockholm-2018
  name          Stockholm Agreement on the City of Hodeidah, Prisoner Exchange and Taiz
  short         Stockholm Agreement
  alias         Hodeidah agreement|Hodeidah ceasefire|Stockholm accord
  near          YEM: Stockholm deal|Sweden agreement
  kind          ceasefire
  about         truce in Hodeidah|exchange of prisoners in Yemen
  issue         wars/yemen
  parties       YEM
  signed        2018-12-13 [?]
  in-force      2018-12-18 [?]
  status        in_force 2018-12-18 [?]

agreement yemen-truce-2022
  name          United Nations-mediated truce in Yemen
  short         Yemen truce of 2022
  near          YEM: truce|two-month truce|nationwide truce
  kind          ceasefire
  about         halt of fighting in Yemen|flights from Sanaa
  issue         wars/yemen
  parties       YEM SAU
  signed        2022-04-01 [?]
  in-force      2022-04-02 [?]
  term          2 months [?]
  expires       2022-10-02 [?]
  status        in_force 2022-04-02 [?]
  status        expired 2022-10-02 [?]
  note          Term: 2 months renewed twice.

agreement treaty-of-jeddah-2000
  name          International Border Treaty between the Republic of Yemen and the Kingdom of Saudi Arabia
  short         Treaty of Jeddah of 2000
  near          SAU,YEM: border treaty|Treaty of Jeddah|Treaty of Taif
  kind          border
  about         border of Saudi Arabia and Yemen
  issue         disputes/saudi-yemen-border
  parties       SAU YEM
  signed        2000-06-12 [huggo-3289]
  in-force      2000-07-04 [huggo-3289]
  status        in_force 2000-07-04 [huggo-3289]

agreement adana-1998
  name          Adana Agreement between Turkey and Syria
  short         Adana Agreement
  alias         Adana accord|Adana Protocol|Adana Memorandum
  kind          defence
  about         Kurdish fighters in Syria|Turkish pursuit of the PKK into Syria
  issue         wars/kurdish-pkk
  parties       SYR TUR
  signed        1998-10-20 [huggo-3134]
  in-force      1998-10-20 [?]
  status        in_force 1998-10-20 [?]

agreement sochi-2018-idlib
  name          Memorandum on Stabilization of the Situation in the Idlib De-escalation Area
  short         Sochi memorandum on Idlib
  alias         Sochi agreement on Idlib|Idlib memorandum
  near          SYR,TUR,RUS: Idlib agreement|Idlib deal|demilitarised zone in Idlib|Sochi agreement
  kind          ceasefire
  about         demilitarised zone in Idlib
  issue         wars/syria
  parties       RUS TUR
  signed        2018-09-17 [?]
  in-force      2018-09-17 [?]
  status        in_force 2018-09-17 [?]

agreement sochi-2019-syria
  name          Memorandum of Understanding between Turkey and the Russian Federation on north-eastern Syria
  short         Sochi memorandum of 2019
  kind          ceasefire
  about         joint patrols in north-eastern Syria
  issue         wars/syria
  parties       RUS TUR
  signed        2019-10-22 [?]
  in-force      2019-10-23 [?]
  status        in_force 2019-10-23 [?]

agreement moscow-2020-idlib
  name          Additional Protocol to the Memorandum on Stabilization of the Situation in the Idlib De-escalation Area
  short         Moscow ceasefire on Idlib of 2020
  near          SYR,TUR,RUS: March 2020 ceasefire|Idlib ceasefire
  kind          ceasefire
  about         ceasefire in Idlib|security corridor along the M4
  issue         wars/syria
  parties       RUS TUR
  signed        2020-03-05 [?]
  in-force      2020-03-06 [?]
  status        in_force 2020-03-06 [?]

agreement astana-2017
  name          Memorandum on the Creation of De-escalation Areas in the Syrian Arab Republic
  short         Astana memorandum
  alias         Astana agreement|Astana deal on Syria|de-escalation zones agreement
  near          SYR: de-escalation zones deal|Astana accord
  kind          ceasefire
  about         de-escalation zones in Syria
  issue         wars/syria
  parties       IRN RUS TUR
  signed        2017-05-04 [?]
  in-force      2017-05-06 [?]
  status        in_force 2017-05-06 [?]

agreement geneva-communique-2012
  name          Final Communiqué of the Action Group for Syria
  short         Geneva Communiqué
  alias         Geneva Communique|Geneva I communique
  near          SYR: Geneva communique|Geneva I
  kind          peace
  about         transitional government in Syria
  issue         wars/syria
  parties       many
  signed        2012-06-30 [gd-lux-71-2016]
  status        signed 2012-06-30 [gd-lux-71-2016]

agreement syria-sdf-2025
  name          Agreement between the Syrian transitional presidency and the Syrian Democratic Forces of 10 March 2025
  short         March 10 Agreement
  alias         10 March agreement
  near          SYR: agreement with the SDF|SDF deal|integration agreement
  kind          peace
  about         integration of the Syrian Democratic Forces into the army
  issue         wars/syria-north-east
  parties       SYR
  signed        2025-03-10 [?]
  expires       2025-12-31 [?]
  status        signed 2025-03-10 [?]
  note          The date of expiry is the end of 2025 set for carrying it out.

agreement cairo-2011-palestinian
  name          Declaration of Cairo on Palestinian reconciliation
  short         Cairo reconciliation agreement of 2011
  alias         Fatah-Hamas reconciliation agreement
  near          PSE: reconciliation deal|reconciliation agreement|unity deal
  kind          peace
  about         Palestinian unity between Fatah and Hamas
  issue         regions/palestinian-authority
  parties       PSE
  signed        2011-05-04 [?]
  status        signed 2011-05-04 [?]

agreement skhirat-2015
  name          Libyan Political Agreement
  short         Libyan Political Agreement
  alias         Skhirat Agreement|Skhirat accord|Skhirat deal
  near          LBY: political agreement|unity government agreement
  kind          peace
  about         unity government for Libya
  issue         wars/libya
  parties       LBY
  signed        2015-12-17 [gd-tun-71-2016]
  in-force      2015-12-17 [?]
  status        in_force 2015-12-17 [?]

agreement libya-ceasefire-2020
  name          Agreement for a Complete and Permanent Ceasefire in Libya
  short         Libyan ceasefire of 2020
  near          LBY: ceasefire agreement|permanent ceasefire|October 2020 ceasefire
  kind          ceasefire
  about         departure of foreign fighters from Libya|ceasefire in Libya
  issue         wars/libya
  parties       LBY
  signed        2020-10-23 [gd-sau-77-2022]
  in-force      2020-10-23 [?]
  status        in_force 2020-10-23 [?]

agreement libya-turkey-maritime-2019
  name          Memorandum of Understanding between the Government of the Republic of Turkey and the Government of National Accord-State of Libya on Delimitation of the Maritime Jurisdiction Areas in the Mediterranean
  short         Turkey-Libya maritime deal
  alias         Libya-Turkey maritime memorandum
  near          LBY,TUR: maritime deal|maritime memorandum|maritime accord|maritime boundary deal
  kind          border
  about         maritime border of Turkey and Libya|exclusive economic zone south of Crete
  issue         disputes/eastern-mediterranean
  parties       LBY TUR
  signed        2019-11-27 [?]
  in-force      2019-12-08 [?]
  status        in_force 2019-12-08 [?]
