# Where the dates of the agreements were looked up: one block for each record that confirms at least one date.
# uk_treaties.jsonl: United Kingdom treaty records, Open Government Licence v3.0; contains public sector information.
# un_mtdsg_index.csv: index of the Multilateral Treaties Deposited with the Secretary-General; facts only.
# manytreaties_HUGGO_clean.csv: the HUGGO set of the manytreaties project; facts only (dates looked up, no text taken;
#   titles below are ours, the number is the line of the record, the heading being line 1).
# web-…: public web pages, read for the date alone; facts only, less certain than the records above.
# un-general-debate.jsonl.gz: statements in the general debate of the General Assembly, CC0; the statement names the
#   agreement with its date. Titles give the speaker's country, the session and the year.

source un-1-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 1, no. 1: UN Charter
  file    un_mtdsg_index.csv
  licence facts only

source un-10-1-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 10, no. 1.a: GATT
  file    un_mtdsg_index.csv
  licence facts only

source un-18-10-b
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 10.b: Kampala Amendments
  file    un_mtdsg_index.csv
  licence facts only

source un-18-10
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 10: Rome Statute
  file    un_mtdsg_index.csv
  licence facts only

source un-18-11
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 11: Terrorist Financing Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-18-12-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 12.a: Palermo Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-18-12
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 12: Palermo Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-18-14
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 14: UN Convention against Corruption
  file    un_mtdsg_index.csv
  licence facts only

source un-18-3
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 3: Slavery Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-18-5
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 5: Hostages Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-18-9
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 18, no. 9: Terrorist Bombings Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-19-23
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 19, no. 23: International Tin Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-19-25-b
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 19, no. 25.b: International Coffee Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-19-31
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 19, no. 31: International Cocoa Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-19-32
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 19, no. 32: International Natural Rubber Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-21-4
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 21, no. 4: Convention on the Continental Shelf
  file    un_mtdsg_index.csv
  licence facts only

source un-21-6-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 21, no. 6.a: Part XI Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-21-6
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 21, no. 6: UNCLOS
  file    un_mtdsg_index.csv
  licence facts only

source un-21-7
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 21, no. 7: UN Fish Stocks Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-23-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 23, no. 1: Vienna Convention on the Law of Treaties
  file    un_mtdsg_index.csv
  licence facts only

source un-24-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 24, no. 1: Registration Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-24-2
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 24, no. 2: Moon Agreement
  file    un_mtdsg_index.csv
  licence facts only

source un-27-10
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 10: UN Convention to Combat Desertification
  file    un_mtdsg_index.csv
  licence facts only

source un-27-12
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 12: UN Watercourses Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-27-13
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 13: Aarhus Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-27-15
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 15: Stockholm Convention on pollutants
  file    un_mtdsg_index.csv
  licence facts only

source un-27-17
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 17: Minamata Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-27-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 1: Convention on Long-range Transboundary Air Pollution
  file    un_mtdsg_index.csv
  licence facts only

source un-27-2-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 2.a: Montreal Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-27-2
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 2: Vienna Convention on ozone
  file    un_mtdsg_index.csv
  licence facts only

source un-27-3
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 3: Basel Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-27-5
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 5: UNECE Water Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-27-7-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 7.a: Kyoto Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-27-7-c
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 7.c: Doha Amendment
  file    un_mtdsg_index.csv
  licence facts only

source un-27-7
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 7: UNFCCC
  file    un_mtdsg_index.csv
  licence facts only

source un-27-8-a
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 8.a: Cartagena Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-27-8-b
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 8.b: Nagoya Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-27-8
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 27, no. 8: Convention on Biological Diversity
  file    un_mtdsg_index.csv
  licence facts only

source un-3-3
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 3, no. 3: Vienna Convention on Diplomatic Relations
  file    un_mtdsg_index.csv
  licence facts only

source un-3-6
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 3, no. 6: Vienna Convention on Consular Relations
  file    un_mtdsg_index.csv
  licence facts only

source un-4-11-b
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 11.b: Child Soldiers Protocol
  file    un_mtdsg_index.csv
  licence facts only

source un-4-11
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 11: Convention on the Rights of the Child
  file    un_mtdsg_index.csv
  licence facts only

source un-4-13
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 13: Migrant Workers Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-4-15
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 15: Disability Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-4-16
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 16: Enforced Disappearance Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-4-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 1: Genocide Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-4-2
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 2: CERD
  file    un_mtdsg_index.csv
  licence facts only

source un-4-3
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 3: ICESCR
  file    un_mtdsg_index.csv
  licence facts only

source un-4-4
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 4: ICCPR
  file    un_mtdsg_index.csv
  licence facts only

source un-4-7
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 7: Apartheid Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-4-8
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 8: CEDAW
  file    un_mtdsg_index.csv
  licence facts only

source un-4-9
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 4, no. 9: Convention against Torture
  file    un_mtdsg_index.csv
  licence facts only

source un-5-2
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 5, no. 2: Refugee Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-5-3
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 5, no. 3: Stateless Persons Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-6-15
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 6, no. 15: Single Convention on Narcotic Drugs
  file    un_mtdsg_index.csv
  licence facts only

source un-6-19
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 6, no. 19: UN Drug Trafficking Convention
  file    un_mtdsg_index.csv
  licence facts only

source un-9-1
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 9, no. 1: WHO Constitution
  file    un_mtdsg_index.csv
  licence facts only

source un-9-4
  title   Multilateral Treaties Deposited with the Secretary-General, chapter 9, no. 4: Framework Convention on Tobacco Control
  file    un_mtdsg_index.csv
  licence facts only

source uk-58781
  title   United Kingdom treaty record 58781: Agreement between the Government of the United Kingdom of Great Britain and Northern Ireland, in consultation with the Government of …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-59449
  title   United Kingdom treaty record 59449: Treaty of Peace and Friendship between Nepal and India
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-61873
  title   United Kingdom treaty record 61873: International Convention for the Suppression of Acts of Nuclear Terrorism
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-62069
  title   United Kingdom treaty record 62069: Treaty of Amity and Cooperation in Southeast Asia, Indonesia, 24 February 1976, as amended by the First Protocol amending the Treaty of …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-62102
  title   United Kingdom treaty record 62102: International Convention for the Protection of All Persons from Enforced Disappearance
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-62793
  title   United Kingdom treaty record 62793: Doha Amendment to the Kyoto Protocol
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-62977
  title   United Kingdom treaty record 62977: Agreement between His Highness Amir Abdur Rahman Khan and Sir Henry Mortimer Durand, respecting the frontiers between India and Afghanistan.
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-63421
  title   United Kingdom treaty record 63421: International Treaty for the Renunciation of War as an Instrument of National Policy
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-63446
  title   United Kingdom treaty record 63446: Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or other Gases, and of Bacteriological Methods of Warfare
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-63714
  title   United Kingdom treaty record 63714: Convention regarding the Regime of the Straits
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-64835
  title   United Kingdom treaty record 64835: Convention on International Civil Aviation
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-67563
  title   United Kingdom treaty record 67563: Charter of the United Nations and Statute of the International Court of Justice
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-68681
  title   United Kingdom treaty record 68681: Articles of Agreement of the International Monetary Fund
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-69210
  title   United Kingdom treaty record 69210: Constitution of the United Nations Educational, Scientific and Cultural Organisation [as later amended]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70225
  title   United Kingdom treaty record 70225: International Convention for the Regulation of Whaling (with Annexes)
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70243
  title   United Kingdom treaty record 70243: Treaty of Peace with Italy
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70249
  title   United Kingdom treaty record 70249: General Agreement on Tariffs and Trade
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70276
  title   United Kingdom treaty record 70276: Treaty of Economic, Social and Cultural Collaboration and Collective Self-Defence between His Majesty in respect of the United Kingdom of …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70293
  title   United Kingdom treaty record 70293: Convention on the Prevention and Punishment of the Crime of Genocide
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70300
  title   United Kingdom treaty record 70300: North Atlantic Treaty
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70335
  title   United Kingdom treaty record 70335: Convention relative to the Protection of Civilians in Time of War
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70346
  title   United Kingdom treaty record 70346: Convention for the Protection of Human Rights and Fundamental Freedoms [ETS No. 005]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70366
  title   United Kingdom treaty record 70366: Treaty of Peace with Japan (With Declarations and Protocol)
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70373
  title   United Kingdom treaty record 70373: Convention relating to the Status of Refugees, 1951
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70460
  title   United Kingdom treaty record 70460: The South-East Asia Collective Defence Treaty [With Protocol]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70461
  title   United Kingdom treaty record 70461: Convention for the Protection of Cultural Property in the Event of Armed Conflict
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70471
  title   United Kingdom treaty record 70471: Convention relating to the Status of Stateless Persons
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70482
  title   United Kingdom treaty record 70482: Statute of the Council of Europe
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70493
  title   United Kingdom treaty record 70493: Pact of Mutual Co-operation between His Majesty the King of Iraq and the President of the Republic of Turkey
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70507
  title   United Kingdom treaty record 70507: Statute of the International Atomic Energy Agency [with Annex]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70564
  title   United Kingdom treaty record 70564: Convention on the Continental Shelf
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70579
  title   United Kingdom treaty record 70579: The Antarctic Treaty
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70580
  title   United Kingdom treaty record 70580: Convention Establishing the European Free Trade Association
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70609
  title   United Kingdom treaty record 70609: Convention on the Organisation for Economic Co-operation and Development [with Supplementary Protocols]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70635
  title   United Kingdom treaty record 70635: Single Convention on Narcotic Drugs, 1961
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70644
  title   United Kingdom treaty record 70644: Vienna Convention on Diplomatic Relations and Optional Protocol concerning the Compulsory Settlement of Disputes [This is the record for …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70655
  title   United Kingdom treaty record 70655: Declaration and Protocol on the Neutrality of Laos
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70697
  title   United Kingdom treaty record 70697: Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and Under Water [London version]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70702
  title   United Kingdom treaty record 70702: Vienna Convention on Consular Relations with Optional Protocol concerning the Compulsory Settlement of Disputes and Optional Protocol …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70774
  title   United Kingdom treaty record 70774: International Convention on the Elimination of All Forms of Racial Discrimination
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70785
  title   United Kingdom treaty record 70785: Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and other Celestial …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70790
  title   United Kingdom treaty record 70790: Protocol relating to the Status of Refugees
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70797
  title   United Kingdom treaty record 70797: International Covenant on Economic, Social and Cultural Rights
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70798
  title   United Kingdom treaty record 70798: International Covenant on Civil and Political Rights
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70832
  title   United Kingdom treaty record 70832: Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects launched into Outer Space [London Version]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70835
  title   United Kingdom treaty record 70835: Treaty on the Non-Proliferation of Nuclear Weapons [London Version]
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70870
  title   United Kingdom treaty record 70870: ACP-EEC Convention of Lome and Agreement on Products within the Province of the European Coal and Steel Community (with related documents)
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-70896
  title   United Kingdom treaty record 70896: Vienna Convention on the Law of Treaties
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71051
  title   United Kingdom treaty record 71051: Treaty Establishing the European Coal and Steel Community
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71053
  title   United Kingdom treaty record 71053: Treaty Establishing the European Economic Community
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71058
  title   United Kingdom treaty record 71058: Treaty establishing the European Atomic Energy Community (EURATOM),with Protocol on the Application Of the Treaty to the Non-European Parts …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71065
  title   United Kingdom treaty record 71065: Convention on Wetlands of International Importance especially as Waterfowl Habitat
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71256
  title   United Kingdom treaty record 71256: Final Act of the Conference on Security and Co-operation in Europe (With Final Recommendations of the Helsinki Consultations agreed on …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-71750
  title   United Kingdom treaty record 71750: Convention on the Rights of the Child
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72243
  title   United Kingdom treaty record 72243: Convention concerning Forced or Compulsory Labour (ILO Convention No.29)
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72254
  title   United Kingdom treaty record 72254: Treaty of Peace between the Allied and Associated Powers and Hungary and Protocol and Declaration
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72343
  title   United Kingdom treaty record 72343: International Convention with object of Securing the Abolition of Slavery and the Slave Trade
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72403
  title   United Kingdom treaty record 72403: Treaty of Peace with Turkey, and Other Instruments, together with Agreements between Greece and Turkey signed on January 30, 1923, and …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72458
  title   United Kingdom treaty record 72458: Treaty of Peace between the Allied and Associated Powers and Germany
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72613
  title   United Kingdom treaty record 72613: International Convention concerning the Laws and Customs of War on Land
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72671
  title   United Kingdom treaty record 72671: World Health Organisation, Constitution of Organisation
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72724
  title   United Kingdom treaty record 72724: State Treaty for the re-establishment of an independent and democratic Austria
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72732
  title   United Kingdom treaty record 72732: Cyprus Treaty of Guarantee
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72733
  title   United Kingdom treaty record 72733: Treaty concerning the Establishment of the Republic of Cyprus
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72866
  title   United Kingdom treaty record 72866: Rome Statute of the International Criminal Court
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-72886
  title   United Kingdom treaty record 72886: Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-73016
  title   United Kingdom treaty record 73016: Stockholm Convention on Persistent Organic Pollutants
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-74613
  title   United Kingdom treaty record 74613: Agreement between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the United States of …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-74663
  title   United Kingdom treaty record 74663: Polaris Sales Agreement between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the United …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-74717
  title   United Kingdom treaty record 74717: Exchange of Notes between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the United …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source uk-76132
  title   United Kingdom treaty record 76132: Exchange of Notes between His Majesty's Government in the United Kingdom and the Egyptian Government in regard to the Use of the Waters of …
  file    uk_treaties.jsonl
  licence Open Government Licence v3.0

source huggo-195
  title   HUGGO, line 195: Treaty of Tartu
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-197
  title   HUGGO, line 197: Svalbard Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-337
  title   HUGGO, line 337: Rio Protocol of 1942
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-342
  title   HUGGO, line 342: US-Mexico Water Treaty of 1944
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-377
  title   HUGGO, line 377: OAS Charter
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-381
  title   HUGGO, line 381: Danube Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-386
  title   HUGGO, line 386: Universal Declaration of Human Rights
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-430
  title   HUGGO, line 430: Treaty of Paris of 1951
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-634
  title   HUGGO, line 634: Nile Waters Agreement of 1959
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-672
  title   HUGGO, line 672: Columbia River Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-747
  title   HUGGO, line 747: Ankara Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-862
  title   HUGGO, line 862: Treaty of Tlatelolco
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-961
  title   HUGGO, line 961: Cartagena Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1034
  title   HUGGO, line 1034: Seabed Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1099
  title   HUGGO, line 1099: Space Liability Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1102
  title   HUGGO, line 1102: Biological Weapons Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1135
  title   HUGGO, line 1135: World Heritage Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1145
  title   HUGGO, line 1145: London Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1161
  title   HUGGO, line 1161: CITES
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1172
  title   HUGGO, line 1172: Itaipu Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1208
  title   HUGGO, line 1208: MARPOL
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1216
  title   HUGGO, line 1216: Polar Bear Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1262
  title   HUGGO, line 1262: Threshold Test Ban Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1275
  title   HUGGO, line 1275: International Energy Program
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1285
  title   HUGGO, line 1285: Registration Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1319
  title   HUGGO, line 1319: Treaty of Lagos
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1328
  title   HUGGO, line 1328: Algiers Agreement of 1975
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1392
  title   HUGGO, line 1392: Peaceful Nuclear Explosions Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1394
  title   HUGGO, line 1394: Cod War settlement of 1976
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1480
  title   HUGGO, line 1480: ENMOD Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1485
  title   HUGGO, line 1485: Additional Protocol I
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1486
  title   HUGGO, line 1486: Additional Protocol I
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1568
  title   HUGGO, line 1568: Amazon Cooperation Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1654
  title   HUGGO, line 1654: Convention on the Physical Protection of Nuclear Material
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1657
  title   HUGGO, line 1657: Convention on Long-range Transboundary Air Pollution
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1663
  title   HUGGO, line 1663: Moon Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1664
  title   HUGGO, line 1664: CEDAW
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1680
  title   HUGGO, line 1680: CCAMLR Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1727
  title   HUGGO, line 1727: GCC Charter
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1736
  title   HUGGO, line 1736: Banjul Charter
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1887
  title   HUGGO, line 1887: Convention against Torture
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1897
  title   HUGGO, line 1897: Vienna Convention on ozone
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1917
  title   HUGGO, line 1917: Treaty of Rarotonga
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1944
  title   HUGGO, line 1944: Single European Act
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-1971
  title   HUGGO, line 1971: Convention on Early Notification of a Nuclear Accident
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2014
  title   HUGGO, line 2014: Euphrates Protocol of 1987
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2022
  title   HUGGO, line 2022: Montreal Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2036
  title   HUGGO, line 2036: European Torture Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2089
  title   HUGGO, line 2089: Marrakesh Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2096
  title   HUGGO, line 2096: Basel Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2170
  title   HUGGO, line 2170: Baker-Shevardnadze line agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2223
  title   HUGGO, line 2223: Migrant Workers Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2245
  title   HUGGO, line 2245: Treaty of Asunción
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2273
  title   HUGGO, line 2273: Madrid Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2320
  title   HUGGO, line 2320: Maastricht Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2331
  title   HUGGO, line 2331: UNECE Water Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2345
  title   HUGGO, line 2345: EEA Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2349
  title   HUGGO, line 2349: UNFCCC
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2355
  title   HUGGO, line 2355: Convention on Biological Diversity
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2374
  title   HUGGO, line 2374: SADC Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2381
  title   HUGGO, line 2381: Chemical Weapons Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2431
  title   HUGGO, line 2431: NAFTA
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2508
  title   HUGGO, line 2508: Oslo Accords
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2523
  title   HUGGO, line 2523: COMESA Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2598
  title   HUGGO, line 2598: Marrakesh Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2599
  title   HUGGO, line 2599: TRIPS Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2609
  title   HUGGO, line 2609: Paris Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2610
  title   HUGGO, line 2610: Gaza-Jericho Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2631
  title   HUGGO, line 2631: Convention on Nuclear Safety
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2645
  title   HUGGO, line 2645: Part XI Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2665
  title   HUGGO, line 2665: UN Convention to Combat Desertification
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2669
  title   HUGGO, line 2669: Israel-Jordan Peace Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2683
  title   HUGGO, line 2683: Energy Charter Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2709
  title   HUGGO, line 2709: Mekong Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2763
  title   HUGGO, line 2763: UN Fish Stocks Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2774
  title   HUGGO, line 2774: Oslo II
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2799
  title   HUGGO, line 2799: Bangkok Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2831
  title   HUGGO, line 2831: Treaty of Pelindaba
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2891
  title   HUGGO, line 2891: CTBT
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2915
  title   HUGGO, line 2915: Ganges Water Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-2969
  title   HUGGO, line 2969: UN Watercourses Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3017
  title   HUGGO, line 3017: Ottawa Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3021
  title   HUGGO, line 3021: Treaty of Amsterdam
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3054
  title   HUGGO, line 3054: Kyoto Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3134
  title   HUGGO, line 3134: Adana Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3243
  title   HUGGO, line 3243: East African Community Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3249
  title   HUGGO, line 3249: Union State Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3283
  title   HUGGO, line 3283: Child Soldiers Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3289
  title   HUGGO, line 3289: Treaty of Jeddah of 2000
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3293
  title   HUGGO, line 3293: Cotonou Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3303
  title   HUGGO, line 3303: Constitutive Act of the African Union
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3367
  title   HUGGO, line 3367: Treaty of Nice
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3401
  title   HUGGO, line 3401: Treaty of Chaguaramas
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3404
  title   HUGGO, line 3404: Sino-Russian Treaty of Friendship
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3593
  title   HUGGO, line 3593: Framework Convention on Tobacco Control
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3664
  title   HUGGO, line 3664: SAFTA
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3676
  title   HUGGO, line 3676: Agadir Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3697
  title   HUGGO, line 3697: CAFTA-DR
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3919
  title   HUGGO, line 3919: Disability Convention
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-3968
  title   HUGGO, line 3968: KORUS FTA
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4012
  title   HUGGO, line 4012: Lisbon Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4171
  title   HUGGO, line 4171: Nile Cooperative Framework Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4190
  title   HUGGO, line 4190: Barents Sea Treaty
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4199
  title   HUGGO, line 4199: Nagoya Protocol
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4387
  title   HUGGO, line 4387: Treaty on the Eurasian Economic Union
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4393
  title   HUGGO, line 4393: EU-Ukraine Association Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4414
  title   HUGGO, line 4414: Khartoum Declaration of Principles
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4429
  title   HUGGO, line 4429: Paris Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4431
  title   HUGGO, line 4431: Trans-Pacific Partnership
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4439
  title   HUGGO, line 4439: CETA
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4453
  title   HUGGO, line 4453: CPTPP
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4460
  title   HUGGO, line 4460: USMCA
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4479
  title   HUGGO, line 4479: EU-Vietnam Free Trade Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4497
  title   HUGGO, line 4497: UK-Japan Comprehensive Economic Partnership
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4511
  title   HUGGO, line 4511: Trade and Cooperation Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source huggo-4521
  title   HUGGO, line 4521: Australia-UK Free Trade Agreement
  file    manytreaties_HUGGO_clean.csv
  licence facts only

source gd-sdn-67-2012
  title   United Nations general debate, statement of SDN, session 67 (2012)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-cri-67-2012
  title   United Nations general debate, statement of CRI, session 67 (2012)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-lux-69-2014
  title   United Nations general debate, statement of LUX, session 69 (2014)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-pol-69-2014
  title   United Nations general debate, statement of POL, session 69 (2014)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-pse-70-2015
  title   United Nations general debate, statement of PSE, session 70 (2015)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-mus-70-2015
  title   United Nations general debate, statement of MUS, session 70 (2015)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-lux-71-2016
  title   United Nations general debate, statement of LUX, session 71 (2016)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-tun-71-2016
  title   United Nations general debate, statement of TUN, session 71 (2016)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-rus-71-2016
  title   United Nations general debate, statement of RUS, session 71 (2016)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-slv-71-2016
  title   United Nations general debate, statement of SLV, session 71 (2016)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-gtm-71-2016
  title   United Nations general debate, statement of GTM, session 71 (2016)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-mda-72-2017
  title   United Nations general debate, statement of MDA, session 72 (2017)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-jam-72-2017
  title   United Nations general debate, statement of JAM, session 72 (2017)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-lux-72-2017
  title   United Nations general debate, statement of LUX, session 72 (2017)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-nic-73-2018
  title   United Nations general debate, statement of NIC, session 73 (2018)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-tls-73-2018
  title   United Nations general debate, statement of TLS, session 73 (2018)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-kor-74-2019
  title   United Nations general debate, statement of KOR, session 74 (2019)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-nga-75-2020
  title   United Nations general debate, statement of NGA, session 75 (2020)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-caf-75-2020
  title   United Nations general debate, statement of CAF, session 75 (2020)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-geo-75-2020
  title   United Nations general debate, statement of GEO, session 75 (2020)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-pak-75-2020
  title   United Nations general debate, statement of PAK, session 75 (2020)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-tha-76-2021
  title   United Nations general debate, statement of THA, session 76 (2021)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-mli-76-2021
  title   United Nations general debate, statement of MLI, session 76 (2021)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-sau-77-2022
  title   United Nations general debate, statement of SAU, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-moz-77-2022
  title   United Nations general debate, statement of MOZ, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-ssd-77-2022
  title   United Nations general debate, statement of SSD, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-arm-77-2022
  title   United Nations general debate, statement of ARM, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-kgz-77-2022
  title   United Nations general debate, statement of KGZ, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-pol-77-2022
  title   United Nations general debate, statement of POL, session 77 (2022)
  file    un-general-debate.jsonl.gz
  licence CC0

source gd-mli-79-2024
  title   United Nations general debate, statement of MLI, session 79 (2024)
  file    un-general-debate.jsonl.gz
  licence CC0

source web-abg-bougainville
  title   Autonomous Bougainville Government, abg.gov.pg, "Bougainville Peace Agreement"
  file    -
  licence facts only

source web-aca-inf
  title   Arms Control Association, armscontrol.org/treaties/intermediate-range-nuclear-forces-treaty
  file    -
  licence facts only

source web-asil
  title   American Society of International Law, asil.org, "U.S. Extends New START Treaty with Russia for Five Years"
  file    -
  licence facts only

source web-australianpolitics-gfa
  title   australianpolitics.com, "The Northern Ireland Agreement – 1998"
  file    -
  licence facts only

source web-cambridgepeace
  title   Cambridge Initiative on Peace Settlements, cambridgepeace.org, list of agreements on Israel and its neighbours
  file    -
  licence facts only

source web-clateway-start-1
  title   Wikipedia in a copy, review.clateway.com, page "START I"
  file    -
  licence facts only

source web-csvr-angola
  title   Centre for the Study of Violence and Reconciliation, atjhub.csvr.org.za, agreements of Angola and UNITA
  file    -
  licence facts only

source web-csvr-drc
  title   Centre for the Study of Violence and Reconciliation, atjhub.csvr.org.za, agreements of the Democratic Republic of Congo and the Great Lakes
  file    -
  licence facts only

source web-demaribus-grain
  title   De Maribus, demaribus.net, 11 April 2023, on the extension of the grain initiative
  file    -
  licence facts only

source web-endlesswiki-juba
  title   endlesswiki.com, "Juba Peace Agreement"
  file    -
  licence facts only

source web-factually-abraham
  title   factually.co, "Which countries signed the Abraham Accords and when?", 8 December 2025
  file    -
  licence facts only

source web-gulfnews-1-2278996
  title   Gulf News, gulfnews.com, page 1.2278996 on Camp David
  file    -
  licence facts only

source web-interfax-108291
  title   Interfax, interfax.com/newsroom/top-stories/108291, 5 December 2024
  file    -
  licence facts only

source web-ipfs-korean-armistice
  title   Wikipedia in a copy, en.wikipedia-on-ipfs.org/wiki/Korean_Armistice_Agreement
  file    -
  licence facts only

source web-kls-panmunjom
  title   Columbia Law School, kls.law.columbia.edu/content/panmunjom-monitor
  file    -
  licence facts only

source web-knowledger-abkhazia
  title   fr.knowledger.de, page 06662155 on the ceasefire agreement of Moscow
  file    -
  licence facts only

source web-knowmuslim-simla
  title   knowmuslim.com, overview of agreements between Pakistan and India
  file    -
  licence facts only

source web-kroc-cpa
  title   Peace Accords Matrix, University of Notre Dame, peaceaccords.nd.edu, Sudan Comprehensive Peace Agreement
  file    -
  licence facts only

source web-kyivindependent-grain
  title   The Kyiv Independent, kyivindependent.com/un-confirms-black-sea-grain-initiative-extension
  file    -
  licence facts only

source web-nbr
  title   National Bureau of Asian Research, map.nbr.org/2016/03/defense-treaties
  file    -
  licence facts only

source web-ndtv-8239297
  title   NDTV, ndtv.com, page 8239297 on the Indus Waters Treaty, 23 April 2025
  file    -
  licence facts only

source web-nuclearforces
  title   nuclearforces.org, page "New START"
  file    -
  licence facts only

source web-pax-207
  title   PA-X Peace Agreements Database, University of Edinburgh, peaceagreements.org/view/207
  file    -
  licence facts only

source web-pax-286
  title   PA-X Peace Agreements Database, University of Edinburgh, peaceagreements.org/view/286
  file    -
  licence facts only

source web-pax-319
  title   PA-X Peace Agreements Database, University of Edinburgh, peaceagreements.org, agreement 319
  file    -
  licence facts only

source web-riteme-budapest
  title   Wikipedia in a copy, wiki.riteme.site/wiki/Budapest_memorandum
  file    -
  licence facts only

source web-sahistory-camp-david
  title   South African History Online, sahistory.org.za, dated event of 5 September 1978
  file    -
  licence facts only

source web-sputnik-10436432
  title   Sputnik, sputniknews.in, page 10436432 on the limits of New START, 4 February 2026
  file    -
  licence facts only

source web-state-dayton
  title   United States Department of State, archived page "The Dayton Peace Accords" (archive.fo/20120525111048)
  file    -
  licence facts only

source web-tass-2081851
  title   TASS, tass.com/world/2081851, factbox on strategic arms agreements, February 2026
  file    -
  licence facts only

source web-tvpworld-68572501
  title   TVP World, tvpworld.com/68572501, 18 March 2023
  file    -
  licence facts only

source web-uawarexplained-1997
  title   uawarexplained.com, page on the friendship treaty of 1997
  file    -
  licence facts only

source web-un-10046
  title   United Nations, un.org/unispal, coverage of the 10046th meeting of the Security Council, 17 November 2025
  file    -
  licence facts only

source web-wikimili-cfe
  title   Wikipedia in a copy, wikimili.com/en/Treaty_on_Conventional_Armed_Forces_in_Europe
  file    -
  licence facts only

source web-wikimili-open-skies
  title   Wikipedia in a copy, wikimili.com/en/Treaty_on_Open_Skies
  file    -
  licence facts only

source web-wikipedia-colombia
  title   Wikipedia, "Colombian peace process"
  file    -
  licence facts only

source web-wikipedia-darfur
  title   Wikipedia, "Darfur Peace Agreement"
  file    -
  licence facts only

source web-wikipedia-doha-2008
  title   Wikipedia in Italian, "Accordo di Doha (2008)"
  file    -
  licence facts only

source web-wikipedia-drc-rwanda
  title   Wikipedia, "2025 DRC–Rwanda peace agreement"
  file    -
  licence facts only

source web-wikipedia-tigray
  title   Wikipedia, "Ethiopia–Tigray peace agreement"
  file    -
  licence facts only

source web-wn-smda
  title   article.wn.com, notice of an issue brief on the Strategic Mutual Defence Agreement, 15 October 2025
  file    -
  licence facts only
