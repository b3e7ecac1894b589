# Ethnic and religious communities. A community without a code takes it from its modifiers, its place or the document.
# Written for the project.

people kurds
  name       Kurds
  demonym    Kurd
  adjective  Kurdish
  sector     CVL

people hutus
  name       Hutus
  demonym    Hutu
  adjective  Hutu
  sector     CVL

people tutsis
  name       Tutsis
  demonym    Tutsi
  adjective  Tutsi
  sector     CVL

people rohingya
  name       Rohingya
  demonym    Rohingyas|Rohingya Muslims
  adjective  Rohingya
  code       MMR
  sector     CVL

people uighurs
  name       Uighurs
  demonym    Uyghurs|Uighur|Uyghur|Uygurs
  adjective  Uighur|Uyghur
  code       CHN
  sector     CVL

people tamils
  name       Tamils
  demonym    Tamil
  adjective  Tamil
  sector     CVL

people sinhalese
  name       Sinhalese
  adjective  Sinhalese
  code       LKA
  sector     CVL

people pashtuns
  name       Pashtuns
  demonym    Pashtun|Pathans
  adjective  Pashtun
  sector     CVL

people hazaras
  name       Hazaras
  demonym    Hazara
  adjective  Hazara
  code       AFG
  sector     CVL

people tuaregs
  name       Tuaregs
  demonym    Tuareg
  adjective  Tuareg
  sector     CVL

people berbers
  name       Berbers
  demonym    Berber|Amazigh
  adjective  Berber
  sector     CVL

people fulani
  name       Fulani
  demonym    Fulanis|Peul|Dogon
  adjective  Fulani|Dogon
  sector     CVL

people hausa
  name       Hausa
  demonym    Yoruba|Igbo|Ibo|Ijaw
  adjective  Hausa|Yoruba|Igbo
  code       NGA
  sector     CVL

people zulus
  name       Zulus
  demonym    Zulu|Xhosa
  adjective  Zulu
  code       ZAF
  sector     CVL

people afrikaners
  name       Afrikaners
  demonym    Boers
  adjective  Afrikaner
  code       ZAF
  sector     CVL

people oromo
  name       Oromo
  demonym    Oromos|Amhara|Amharas
  adjective  Oromo|Amhara
  code       ETH
  sector     CVL

people dinka
  name       Dinka
  demonym    Nuer|Shilluk
  adjective  Dinka|Nuer
  code       SSD
  sector     CVL

people kikuyu
  name       Kikuyu
  demonym    Luo|Kalenjin|Maasai|Masai
  adjective  Kikuyu|Luo
  code       KEN
  sector     CVL

people hema
  name       Hema
  demonym    Lendu|Banyamulenge
  adjective  Hema|Lendu|Banyamulenge
  code       COD
  sector     CVL

people copts
  name       Copts
  demonym    Coptic Christians|Coptic
  adjective  Coptic
  code       EGY
  sector     REL CVL

people druze
  name       Druze
  adjective  Druze
  sector     REL CVL

people maronites
  name       Maronites
  demonym    Maronite Christians|Maronite
  adjective  Maronite
  code       LBN
  sector     REL CVL

people alawites
  name       Alawites
  demonym    Alawite
  adjective  Alawite
  code       SYR
  sector     REL CVL

people yazidis
  name       Yazidis
  demonym    Yezidis|Yazidi|Yezidi
  adjective  Yazidi
  code       IRQ
  sector     REL CVL

people assyrians
  name       Assyrians
  demonym    Chaldeans
  adjective  Assyrian
  code       IRQ
  sector     CVL

people turkomans
  name       Turkomans
  demonym    Turkmens of Iraq|Turkoman
  adjective  Turkoman
  code       IRQ
  sector     CVL

people roma
  name       Roma
  demonym    Gypsies|Romani
  adjective  Roma
  sector     CVL

people crimean-tatars
  name       Crimean Tatars
  demonym    Tatars|Tatar
  adjective  Tatar
  code       UKR
  sector     CVL

people bosniaks
  name       Bosniaks
  demonym    Bosnian Muslims|Bosniak
  adjective  Bosniak
  code       BIH
  sector     CVL

people bosnian-croats
  name       Bosnian Croats
  demonym    Bosnian Croat
  adjective  Bosnian Croat
  code       BIH
  sector     CVL

people kosovo-albanians
  name       Kosovo Albanians
  adjective  Kosovo Albanian
  code       KOS
  sector     CVL

people kosovo-serbs
  name       Kosovo Serbs
  demonym    Kosovo Serb
  adjective  Kosovo Serb
  code       KOS
  sector     CVL

people krajina-serbs
  name       Krajina Serbs
  demonym    Croatian Serbs
  adjective  Krajina Serb
  code       HRV
  sector     CVL

people meskhetians
  name       Meskhetians
  demonym    Meskhetian Turks
  adjective  Meskhetian
  sector     CVL

people volga-germans
  name       Volga Germans
  adjective  Volga German
  code       RUS
  sector     CVL

people hmong
  name       Hmong
  adjective  Hmong
  code       LAO
  sector     CVL

people karen
  name       Karen
  demonym    Karens|Kachin|Shan|Chin people
  adjective  Karen|Kachin
  code       MMR
  sector     CVL

people madhesis
  name       Madhesis
  demonym    Gurkhas
  adjective  Madhesi
  code       NPL
  sector     CVL

people dalits
  name       Dalits
  demonym    Dalit|untouchables
  adjective  Dalit
  code       IND
  sector     CVL

people nagas
  name       Nagas
  demonym    Bodos|Kukis|Meiteis|Meitei|Kuki
  adjective  Naga|Bodo|Kuki|Meitei
  code       IND
  sector     CVL

people moros
  name       Moros
  demonym    Lumad
  adjective  Moro
  code       PHL
  sector     CVL

people dayaks
  name       Dayaks
  demonym    Madurese
  adjective  Dayak
  code       IDN
  sector     CVL

people maoris
  name       Maoris
  demonym    Maori
  adjective  Maori
  code       NZL
  sector     CVL

people aborigines
  name       Aborigines
  demonym    Aboriginal Australians|Aboriginals
  adjective  Aboriginal
  code       AUS
  sector     CVL

people mapuche
  name       Mapuche
  demonym    Mapuches
  adjective  Mapuche
  code       CHL
  sector     CVL

people miskito
  name       Miskito
  demonym    Miskitos
  adjective  Miskito
  code       NIC
  sector     CVL

people mayans
  name       Mayans
  demonym    Maya Indians
  adjective  Mayan
  code       GTM
  sector     CVL

people inuit
  name       Inuit
  adjective  Inuit
  sector     CVL

people native-americans
  name       Native Americans
  demonym    American Indians|Sioux|Navajo
  adjective  Native American
  code       USA
  sector     CVL

people african-americans
  name       African Americans
  demonym    African-Americans|black Americans|Hispanics|Latinos
  adjective  African American|African-American
  code       USA
  sector     CVL

people cuban-americans
  name       Cuban Americans
  demonym    Cuban exiles
  adjective  Cuban American
  code       USA
  sector     CVL

people afro-colombians
  name       Afro-Colombians
  adjective  Afro-Colombian
  code       COL
  sector     CVL

people quechua
  name       Quechua
  demonym    Aymara
  adjective  Aymara
  sector     CVL

people flemish
  name       Flemish
  demonym    Flemings|Walloons
  adjective  Flemish|Walloon
  code       BEL
  sector     CVL

people muslims
  name       Muslims
  demonym    Muslim|Moslems|Moslem
  adjective  Muslim|Moslem|Islamic
  sector     REL CVL

people sunnis
  name       Sunnis
  demonym    Sunni Muslims|Sunni|Sunni Arabs
  adjective  Sunni
  sector     REL CVL

people shiites
  name       Shiites
  demonym    Shi'ites|Shias|Shiite Muslims|Shia Muslims|Shiite|Shi'ite|Shia
  adjective  Shiite|Shi'ite|Shia
  sector     REL CVL

people christians
  name       Christians
  demonym    Christian
  adjective  Christian
  sector     REL CVL

people roman-catholics
  name       Roman Catholics
  demonym    Catholics|Catholic|Roman Catholic
  adjective  Catholic|Roman Catholic
  sector     REL CVL

people protestants
  name       Protestants
  demonym    Protestant
  adjective  Protestant
  sector     REL CVL

people orthodox-christians
  name       Orthodox Christians
  adjective  Orthodox
  sector     REL CVL

people jews
  name       Jews
  demonym    Jew
  adjective  Jewish
  sector     REL CVL

people ultra-orthodox-jews
  name       Ultra-Orthodox Jews
  demonym    ultra-Orthodox Jews|Haredim
  adjective  ultra-Orthodox
  code       ISR
  sector     REL CVL

people hindus
  name       Hindus
  demonym    Hindu
  adjective  Hindu
  sector     REL CVL

people sikhs
  name       Sikhs
  demonym    Sikh
  adjective  Sikh
  sector     REL CVL

people buddhists
  name       Buddhists
  demonym    Buddhist
  adjective  Buddhist
  sector     REL CVL

people bahais
  name       Bahais
  demonym    Baha'is|Baha'i
  adjective  Baha'i
  sector     REL CVL

people ahmadis
  name       Ahmadis
  demonym    Ahmadiyya
  adjective  Ahmadi
  sector     REL CVL

people mormons
  name       Mormons
  demonym    Mormon
  adjective  Mormon
  sector     REL CVL

people jehovah-s-witnesses
  name       Jehovah's Witnesses
  sector     REL CVL

people sufis
  name       Sufis
  demonym    Sufi
  adjective  Sufi
  sector     REL CVL

people salafis
  name       Salafis
  demonym    Salafists|Wahhabis
  adjective  Salafist|Wahhabi
  sector     REL CVL

people tibetan-buddhists
  name       Tibetan Buddhists
  demonym    Tibetan monks
  adjective  Tibetan Buddhist
  code       CHN
  sector     REL CVL

people zoroastrians
  name       Zoroastrians
  adjective  Zoroastrian
  sector     REL CVL

people russian-orthodox-church
  name       Russian Orthodox Church
  demonym    Moscow Patriarchate
  code       RUS
  sector     REL

people ukrainian-orthodox-church
  name       Ukrainian Orthodox Church
  demonym    Orthodox Church of Ukraine
  code       UKR
  sector     REL

people church-of-england
  name       Church of England
  demonym    Anglican Church
  code       GBR
  sector     REL

people southern-baptists
  name       Southern Baptists
  demonym    Southern Baptist Convention|evangelicals
  adjective  Evangelical
  code       USA
  sector     REL CVL

people opus-dei
  name       Opus Dei
  demonym    Jesuits|Jesuit|Society of Jesus
  adjective  Jesuit
  sector     REL CVL
