# Resolutions of the United Nations that bind or that news treats like an agreement, and mandates.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement unscr-181
  name          United Nations General Assembly Resolution 181 (II) on the Future Government of Palestine
  short         UN Partition Plan
  alias         Resolution 181|UN Partition Plan for Palestine|partition plan of 1947
  kind          mandate
  about         partition of Palestine
  issue         regions/palestine
  parties       UNO ISR PSE
  signed        1947-11-29 [gd-pse-70-2015]
  status        in_force 1947-11-29 [gd-pse-70-2015]

agreement unga-194
  name          United Nations General Assembly Resolution 194 (III)
  short         Resolution 194
  alias         UN Resolution 194|General Assembly Resolution 194
  kind          mandate
  about         right of return of Palestinian refugees
  issue         migration/palestinian-refugees
  parties       UNO ISR PSE
  signed        1948-12-11 [?]
  status        in_force 1948-12-11 [?]

agreement unga-2758
  name          United Nations General Assembly Resolution 2758 (XXVI)
  short         Resolution 2758
  alias         UN Resolution 2758|General Assembly Resolution 2758
  kind          mandate
  about         China's seat at the United Nations
  issue         regions/taiwan-recognition
  parties       UNO CHN TWN
  signed        1971-10-25 [?]
  status        in_force 1971-10-25 [?]

agreement unscr-47
  name          United Nations Security Council Resolution 47 (1948)
  short         Resolution 47
  alias         UN Resolution 47 on Kashmir
  kind          mandate
  about         vote on the future of Kashmir
  issue         disputes/kashmir
  parties       UNO IND PAK
  signed        1948-04-21 [?]
  status        in_force 1948-04-21 [?]

agreement unscr-84
  name          United Nations Security Council Resolution 84 (1950)
  short         Resolution 84
  alias         resolution on the United Nations Command
  kind          mandate
  about         United Nations Command in Korea
  issue         wars/korea
  parties       UNO KOR PRK USA
  signed        1950-07-07 [?]
  status        in_force 1950-07-07 [?]

agreement unscr-242
  name          United Nations Security Council Resolution 242 (1967)
  short         Resolution 242
  alias         UN Resolution 242|Security Council Resolution 242|UNSC Resolution 242|Resolutions 242 and 338
  kind          mandate
  about         withdrawal from territories occupied in 1967|land for peace
  issue         regions/palestine
  parties       UNO ISR PSE EGY JOR SYR
  signed        1967-11-22 [?]
  status        in_force 1967-11-22 [?]

agreement unscr-338
  name          United Nations Security Council Resolution 338 (1973)
  short         Resolution 338
  alias         UN Resolution 338|Security Council Resolution 338
  kind          mandate
  about         ceasefire of the Yom Kippur War
  issue         wars/october-1973
  parties       UNO EGY ISR SYR
  signed        1973-10-22 [?]
  status        in_force 1973-10-22 [?]

agreement unscr-350
  name          United Nations Security Council Resolution 350 (1974)
  short         Resolution 350
  alias         UNDOF mandate|mandate of UNDOF
  near          ISR,SYR: UNDOF mandate
  kind          mandate
  about         observers on the Golan Heights
  issue         organisations/undof
  parties       UNO ISR SYR
  signed        1974-05-31 [?]
  term          6 months [?]
  status        in_force 1974-05-31 [?]
  note          Term: 6 months renewed.

agreement unscr-425
  name          United Nations Security Council Resolution 425 (1978)
  short         Resolution 425
  alias         UN Resolution 425|UNIFIL mandate|mandate of UNIFIL
  kind          mandate
  about         UN peacekeepers in southern Lebanon|UN force in Lebanon
  issue         organisations/unifil
  parties       UNO ISR LBN
  signed        1978-03-19 [?]
  expires       2026-12-31 [?]
  status        in_force 1978-03-19 [?]
  note          Resolution 2790 of 28 August 2025 ends the mandate of UNIFIL on 31 December 2026.

agreement unscr-435
  name          United Nations Security Council Resolution 435 (1978)
  short         Resolution 435
  alias         UN Resolution 435|Security Council Resolution 435
  kind          mandate
  about         independence of Namibia
  issue         wars/namibia
  parties       UNO NAM ZAF
  signed        1978-09-29 [?]
  status        in_force 1978-09-29 [?]

agreement unscr-497
  name          United Nations Security Council Resolution 497 (1981)
  short         Resolution 497
  alias         UN Resolution 497
  kind          mandate
  about         annexation of the Golan Heights
  issue         disputes/golan
  parties       UNO ISR SYR
  signed        1981-12-17 [?]
  status        in_force 1981-12-17 [?]

agreement unscr-598
  name          United Nations Security Council Resolution 598 (1987)
  short         Resolution 598
  alias         UN Resolution 598|Security Council Resolution 598|UN ceasefire resolution on the Gulf war
  near          IRN,IRQ: ceasefire resolution|Gulf war ceasefire resolution
  kind          mandate
  about         ceasefire of Iran and Iraq
  issue         wars/iran-iraq
  parties       UNO IRN IRQ
  signed        1987-07-20 [?]
  in-force      1988-08-20 [?]
  status        in_force 1988-08-20 [?]

agreement unscr-660
  name          United Nations Security Council Resolution 660 (1990)
  short         Resolution 660
  alias         UN Resolution 660
  kind          mandate
  about         Iraqi withdrawal from Kuwait
  issue         wars/gulf-1991
  parties       UNO IRQ KWT
  signed        1990-08-02 [?]
  status        in_force 1990-08-02 [?]

agreement unscr-678
  name          United Nations Security Council Resolution 678 (1990)
  short         Resolution 678
  alias         UN Resolution 678
  kind          mandate
  about         use of force against Iraq
  issue         wars/gulf-1991
  parties       UNO IRQ KWT
  signed        1990-11-29 [?]
  status        in_force 1990-11-29 [?]

agreement unscr-687
  name          United Nations Security Council Resolution 687 (1991)
  short         Resolution 687
  alias         UN Resolution 687|Gulf War ceasefire resolution of 1991
  kind          mandate
  about         Iraqi disarmament|Gulf War ceasefire
  issue         nuclear/iraq-wmd
  parties       UNO IRQ KWT
  signed        1991-04-03 [?]
  in-force      1991-04-11 [?]
  status        in_force 1991-04-11 [?]

agreement unscr-690
  name          United Nations Security Council Resolution 690 (1991)
  short         Resolution 690
  alias         MINURSO mandate|mandate of MINURSO
  kind          mandate
  about         UN mission in Western Sahara
  issue         regions/western-sahara
  parties       UNO MAR
  signed        1991-04-29 [?]
  status        in_force 1991-04-29 [?]
  note          Resolution 2797 of 31 October 2025 renewed the mission to 31 October 2026.

agreement unscr-986
  name          Memorandum of Understanding between the Secretariat of the United Nations and the Government of Iraq on the Implementation of Security Council Resolution 986 (1995)
  short         Oil-for-Food Programme
  alias         oil-for-food deal|oil-for-food program|oil for food|oil-for-food agreement
  kind          mandate
  about         Iraqi oil sales for food
  issue         sanctions/iraq
  parties       UNO IRQ
  signed        1996-05-20 [?]
  in-force      1996-12-10 [?]
  status        in_force 1996-12-10 [?]
  status        terminated 2003-11-21 [?]

agreement unscr-1031
  name          United Nations Security Council Resolution 1031 (1995)
  short         Resolution 1031
  alias         IFOR mandate|mandate of EUFOR Althea|EUFOR Althea mandate
  kind          mandate
  about         multinational force in Bosnia
  issue         wars/bosnia
  parties       UNO BIH EUR
  signed        1995-12-15 [?]
  status        in_force 1995-12-15 [?]

agreement unscr-1244
  name          United Nations Security Council Resolution 1244 (1999)
  short         Resolution 1244
  alias         UN Resolution 1244|Security Council Resolution 1244
  kind          mandate
  about         UN administration of Kosovo|KFOR
  issue         organisations/unmik-kosovo
  parties       UNO KOS SRB
  signed        1999-06-10 [?]
  status        in_force 1999-06-10 [?]

agreement unscr-1325
  name          United Nations Security Council Resolution 1325 (2000)
  short         Resolution 1325
  alias         Women, Peace and Security resolution
  kind          mandate
  about         women in peace processes
  issue         rights/women
  parties       UNO
  signed        2000-10-31 [?]
  status        in_force 2000-10-31 [?]

agreement unscr-1373
  name          United Nations Security Council Resolution 1373 (2001)
  short         Resolution 1373
  alias         UN Resolution 1373
  kind          mandate
  about         financing of terrorism after 11 September 2001
  issue         security/terrorism
  parties       UNO
  signed        2001-09-28 [?]
  status        in_force 2001-09-28 [?]

agreement unscr-1386
  name          United Nations Security Council Resolution 1386 (2001)
  short         Resolution 1386
  alias         ISAF mandate
  kind          mandate
  about         international force in Kabul
  issue         wars/afghanistan
  parties       UNO AFG
  signed        2001-12-20 [?]
  status        in_force 2001-12-20 [?]

agreement unscr-1441
  name          United Nations Security Council Resolution 1441 (2002)
  short         Resolution 1441
  alias         UN Resolution 1441
  kind          mandate
  about         final chance for Iraq to disarm
  issue         nuclear/iraq-wmd
  parties       UNO IRQ
  signed        2002-11-08 [?]
  status        in_force 2002-11-08 [?]

agreement unscr-1540
  name          United Nations Security Council Resolution 1540 (2004)
  short         Resolution 1540
  alias         UN Resolution 1540
  kind          mandate
  about         weapons of mass destruction in terrorist hands
  issue         nuclear/non-proliferation
  parties       UNO
  signed        2004-04-28 [?]
  status        in_force 2004-04-28 [?]

agreement unscr-1559
  name          United Nations Security Council Resolution 1559 (2004)
  short         Resolution 1559
  alias         UN Resolution 1559
  kind          mandate
  about         Syrian withdrawal from Lebanon|disarming of Lebanese militias
  issue         wars/israel-hezbollah
  parties       UNO LBN SYR
  signed        2004-09-02 [?]
  status        in_force 2004-09-02 [?]

agreement unscr-1701
  name          United Nations Security Council Resolution 1701 (2006)
  short         Resolution 1701
  alias         UN Resolution 1701|Security Council Resolution 1701|UNSCR 1701
  kind          mandate
  about         no armed groups south of the Litani|end of the Lebanon war of 2006
  issue         wars/israel-hezbollah
  parties       UNO ISR LBN
  signed        2006-08-11 [?]
  in-force      2006-08-14 [?]
  status        in_force 2006-08-14 [?]

agreement unscr-1718
  name          United Nations Security Council Resolution 1718 (2006)
  short         Resolution 1718
  alias         UN Resolution 1718|UN sanctions on North Korea
  kind          mandate
  about         sanctions on North Korea|ban on North Korean nuclear and missile tests
  issue         sanctions/north-korea
  parties       UNO PRK
  signed        2006-10-14 [?]
  status        in_force 2006-10-14 [?]

agreement unscr-2397
  name          United Nations Security Council Resolution 2397 (2017)
  short         Resolution 2397
  alias         UN Resolution 2397
  kind          mandate
  about         cap on North Korean oil imports|North Korean workers abroad
  issue         sanctions/north-korea
  parties       UNO PRK
  signed        2017-12-22 [?]
  limit         500000 barrels of refined oil a year [?]
  status        in_force 2017-12-22 [?]

agreement unscr-1929
  name          United Nations Security Council Resolution 1929 (2010)
  short         Resolution 1929
  alias         UN Resolution 1929
  kind          mandate
  about         arms embargo on Iran
  issue         nuclear/iran
  parties       UNO IRN
  signed        2010-06-09 [?]
  status        in_force 2010-06-09 [?]
  status        terminated 2016-01-16 [?]
  status        in_force 2025-09-28 [?]
  note          Declared restored by the snapback of 28 September 2025, which Russia and China contest.

agreement unscr-2231
  name          United Nations Security Council Resolution 2231 (2015)
  short         Resolution 2231
  alias         UN Resolution 2231|UNSCR 2231|snapback mechanism
  near          IRN: snapback|snap back
  kind          mandate
  about         endorsement of the Iran nuclear deal|return of UN sanctions on Iran
  issue         nuclear/iran
  parties       UNO IRN
  signed        2015-07-20 [?]
  expires       2025-10-18 [?]
  status        in_force 2015-07-20 [?]
  note          Whether it lapsed on 18 October 2025 is disputed, since the snapback was invoked before.

agreement unscr-1970
  name          United Nations Security Council Resolution 1970 (2011)
  short         Resolution 1970
  alias         UN Resolution 1970|UN arms embargo on Libya
  kind          mandate
  about         arms embargo on Libya
  issue         sanctions/libya
  parties       UNO LBY
  signed        2011-02-26 [?]
  status        in_force 2011-02-26 [?]

agreement unscr-1973
  name          United Nations Security Council Resolution 1973 (2011)
  short         Resolution 1973
  alias         UN Resolution 1973
  kind          mandate
  about         no-fly zone over Libya
  issue         wars/libya-2011
  parties       UNO LBY
  signed        2011-03-17 [?]
  status        in_force 2011-03-17 [?]

agreement unscr-1996
  name          United Nations Security Council Resolution 1996 (2011)
  short         Resolution 1996
  alias         UNMISS mandate|mandate of UNMISS
  kind          mandate
  about         UN mission in South Sudan
  issue         organisations/unmiss-unisfa
  parties       UNO SSD
  signed        2011-07-08 [?]
  status        in_force 2011-07-08 [?]

agreement unscr-1925
  name          United Nations Security Council Resolution 1925 (2010)
  short         Resolution 1925
  alias         MONUSCO mandate|mandate of MONUSCO
  kind          mandate
  about         UN mission in Congo
  issue         organisations/monusco
  parties       UNO COD
  signed        2010-05-28 [?]
  status        in_force 2010-05-28 [?]

agreement unscr-2100
  name          United Nations Security Council Resolution 2100 (2013)
  short         Resolution 2100
  alias         MINUSMA mandate
  kind          mandate
  about         UN mission in Mali
  issue         organisations/minusma
  parties       UNO MLI
  signed        2013-04-25 [gd-mli-76-2021]
  expires       2023-06-30 [?]
  status        in_force 2013-04-25 [gd-mli-76-2021]
  status        terminated 2023-06-30 [?]

agreement unscr-2118
  name          United Nations Security Council Resolution 2118 (2013)
  short         Resolution 2118
  alias         UN Resolution 2118
  kind          mandate
  about         removal of Syrian chemical weapons
  issue         arms/syria-chemical
  parties       UNO SYR
  signed        2013-09-27 [?]
  status        in_force 2013-09-27 [?]

agreement unscr-2165
  name          United Nations Security Council Resolution 2165 (2014)
  short         Resolution 2165
  alias         cross-border aid mandate|Bab al-Hawa mandate
  near          SYR: cross-border aid mandate|cross-border mechanism
  kind          mandate
  about         aid across the border into Syria
  issue         humanitarian/syria
  parties       UNO SYR
  signed        2014-07-14 [?]
  expires       2023-07-10 [?]
  status        in_force 2014-07-14 [?]
  status        expired 2023-07-10 [?]

agreement unscr-2202
  name          United Nations Security Council Resolution 2202 (2015)
  short         Resolution 2202
  alias         UN Resolution 2202
  kind          mandate
  about         endorsement of the Minsk agreements
  issue         wars/donbas
  parties       UNO RUS UKR
  signed        2015-02-17 [?]
  status        in_force 2015-02-17 [?]

agreement unscr-2254
  name          United Nations Security Council Resolution 2254 (2015)
  short         Resolution 2254
  alias         UN Resolution 2254|UNSCR 2254
  kind          mandate
  about         political transition in Syria
  issue         wars/syria
  parties       UNO SYR
  signed        2015-12-18 [?]
  status        in_force 2015-12-18 [?]

agreement unscr-2216
  name          United Nations Security Council Resolution 2216 (2015)
  short         Resolution 2216
  alias         UN Resolution 2216
  kind          mandate
  about         Houthi withdrawal from Sanaa|arms embargo on the Houthis
  issue         wars/yemen
  parties       UNO YEM
  signed        2015-04-14 [?]
  status        in_force 2015-04-14 [?]

agreement unscr-2334
  name          United Nations Security Council Resolution 2334 (2016)
  short         Resolution 2334
  alias         UN Resolution 2334
  kind          mandate
  about         Israeli settlements
  issue         disputes/settlements
  parties       UNO ISR PSE
  signed        2016-12-23 [gd-lux-72-2017]
  status        in_force 2016-12-23 [gd-lux-72-2017]

agreement unscr-2699
  name          United Nations Security Council Resolution 2699 (2023)
  short         Resolution 2699
  alias         Haiti security mission mandate|Multinational Security Support Mission mandate
  near          HTI: Multinational Security Support mission|security mission mandate
  kind          mandate
  about         Kenyan-led force in Haiti
  issue         wars/haiti
  parties       UNO HTI KEN
  signed        2023-10-02 [?]
  status        in_force 2023-10-02 [?]
  note          Resolution 2793 of 30 September 2025 turned it into a Gang Suppression Force.

agreement unscr-2735
  name          United Nations Security Council Resolution 2735 (2024)
  short         Resolution 2735
  alias         UN Resolution 2735
  kind          mandate
  about         ceasefire in Gaza in three phases
  issue         wars/gaza
  parties       UNO ISR PSE
  signed        2024-06-10 [?]
  status        in_force 2024-06-10 [?]

agreement unscr-2803
  name          United Nations Security Council Resolution 2803 (2025)
  short         Resolution 2803
  alias         UN Resolution 2803|Board of Peace mandate|International Stabilization Force mandate
  near          PSE,ISR: International Stabilization Force|Board of Peace
  kind          mandate
  about         stabilisation force in Gaza|administration of Gaza
  issue         wars/gaza-governance
  parties       UNO ISR PSE
  signed        2025-11-17 [web-un-10046]
  expires       2027-12-31 [web-un-10046]
  status        in_force 2025-11-17 [web-un-10046]

agreement unscr-1769
  name          United Nations Security Council Resolution 1769 (2007)
  short         Resolution 1769
  alias         UNAMID mandate
  kind          mandate
  about         peacekeepers in Darfur
  issue         organisations/unamid-unitams
  parties       UNO SDN
  signed        2007-07-31 [?]
  expires       2020-12-31 [?]
  status        in_force 2007-07-31 [?]
  status        terminated 2020-12-31 [?]

agreement unscr-1593
  name          United Nations Security Council Resolution 1593 (2005)
  short         Resolution 1593
  alias         Darfur referral to the International Criminal Court
  kind          mandate
  about         Darfur referral to the International Criminal Court
  issue         wars/darfur
  parties       UNO SDN
  signed        2005-03-31 [?]
  status        in_force 2005-03-31 [?]

agreement unscr-1591
  name          United Nations Security Council Resolution 1591 (2005)
  short         Resolution 1591
  alias         Darfur arms embargo|Darfur sanctions regime
  kind          mandate
  about         arms embargo on Darfur
  issue         wars/darfur
  parties       UNO SDN
  signed        2005-03-29 [?]
  status        in_force 2005-03-29 [?]

agreement unscr-713
  name          United Nations Security Council Resolution 713 (1991)
  short         Resolution 713
  alias         Yugoslavia arms embargo
  kind          mandate
  about         arms embargo on Yugoslavia
  issue         sanctions/yugoslavia
  parties       UNO SRB
  signed        1991-09-25 [?]
  status        in_force 1991-09-25 [?]

agreement unscr-1267
  name          United Nations Security Council Resolution 1267 (1999)
  short         Resolution 1267
  alias         UN Resolution 1267|1267 sanctions list
  kind          mandate
  about         sanctions on the Taliban and al-Qaeda
  issue         sanctions/taliban
  parties       UNO AFG
  signed        1999-10-15 [?]
  status        in_force 1999-10-15 [?]

agreement unscr-541
  name          United Nations Security Council Resolution 541 (1983)
  short         Resolution 541
  alias         UN Resolution 541
  kind          mandate
  about         Turkish Cypriot declaration of independence
  issue         regions/cyprus
  parties       UNO CYP TUR
  signed        1983-11-18 [?]
  status        in_force 1983-11-18 [?]

agreement unscr-186
  name          United Nations Security Council Resolution 186 (1964)
  short         Resolution 186
  alias         UNFICYP mandate|mandate of UNFICYP
  kind          mandate
  about         UN force in Cyprus
  issue         organisations/unficyp
  parties       UNO CYP
  signed        1964-03-04 [?]
  status        in_force 1964-03-04 [?]

agreement unscr-1272
  name          United Nations Security Council Resolution 1272 (1999)
  short         Resolution 1272
  alias         UNTAET mandate
  kind          mandate
  about         UN administration of East Timor
  issue         wars/east-timor
  parties       UNO TLS
  signed        1999-10-25 [?]
  expires       2002-05-20 [?]
  status        in_force 1999-10-25 [?]
  status        expired 2002-05-20 [?]

agreement unga-es-11-1
  name          United Nations General Assembly Resolution ES-11/1 on Aggression against Ukraine
  short         Resolution ES-11/1
  alias         resolution on aggression against Ukraine
  kind          mandate
  about         Russian withdrawal from Ukraine
  issue         wars/ukraine
  parties       UNO RUS UKR
  signed        2022-03-02 [?]
  status        in_force 2022-03-02 [?]

agreement unga-68-262
  name          United Nations General Assembly Resolution 68/262 on the Territorial Integrity of Ukraine
  short         Resolution 68/262
  kind          mandate
  about         status of Crimea
  issue         disputes/crimea
  parties       UNO RUS UKR
  signed        2014-03-27 [gd-pol-69-2014]
  status        in_force 2014-03-27 [gd-pol-69-2014]

agreement unga-1514
  name          United Nations General Assembly Resolution 1514 (XV): Declaration on the Granting of Independence to Colonial Countries and Peoples
  short         Decolonisation Declaration
  alias         Resolution 1514|Declaration on decolonisation
  kind          mandate
  about         independence of colonies
  parties       UNO
  signed        1960-12-14 [gd-mus-70-2015]
  status        in_force 1960-12-14 [gd-mus-70-2015]

agreement unga-2065
  name          United Nations General Assembly Resolution 2065 (XX) on the Question of the Falkland Islands (Malvinas)
  short         Resolution 2065
  kind          mandate
  about         sovereignty talks on the Falklands
  issue         disputes/falklands-malvinas
  parties       UNO ARG GBR
  signed        1965-12-16 [?]
  status        in_force 1965-12-16 [?]

agreement unga-377
  name          United Nations General Assembly Resolution 377 (V): Uniting for Peace
  short         Uniting for Peace
  alias         Uniting for Peace resolution
  kind          mandate
  about         General Assembly acting when the Security Council is blocked
  parties       UNO
  signed        1950-11-03 [?]
  status        in_force 1950-11-03 [?]
