# Seas: navigation, fisheries, straits, cables.
# Written for the project (MIT OR Apache-2.0). Topics: ids of IPTC Media Topics, International Press Telecommunications
# Council, CC BY 4.0. Years are common knowledge; where none stands, none was sure. Labels take no side: where a name is
# disputed, the aliases hold each party's. Form: README.md of this folder.

issue seas/navigation
  label      Freedom of navigation
  alias      freedom of navigation|free navigation|freedom of navigation operation|innocent passage|freedom of overflight
  alias      safety of navigation|navigation rights|maritime security|freedom of the seas|FONOP
  topic      medtop:20000438
  context    military territory

issue seas/law-of-the-sea
  label      Law of the sea
  alias      law of the sea|UNCLOS|Convention on the Law of the Sea|exclusive economic zone|continental shelf|territorial sea
  alias      territorial waters
  since      1982-12
  topic      medtop:20000126
  context    territory legal
  agreements unclos

issue seas/high-seas-treaty
  label      High seas treaty
  alias      high seas treaty|BBNJ|marine biodiversity beyond national jurisdiction|BBNJ agreement
  alias      marine protected areas on the high seas
  topic      medtop:20000438
  context    environment legal

issue seas/fisheries
  label      Fisheries
  alias      fisheries|fishing rights|fishing quotas|illegal fishing|fishery subsidies|overfishing|fisheries agreement
  alias      fishing licences|IUU fishing|illegal, unreported and unregulated fishing|distant-water fishing|fishing ban
  alias      fishing agreement|access to fishing grounds
  topic      medtop:20000213
  context    natural_resource economic

issue seas/fisheries-uk-eu
  label      Fisheries of the United Kingdom, the European Union and Norway
  alias      Channel fishing dispute|Jersey fishing|scallop war|cod war|mackerel dispute|sandeel ban|North Sea quotas
  near       GBR,NOR,ISL: fishing access|mackerel|cod quotas
  parties    GBR EUR FRA NOR ISL DNK
  topic      medtop:20000213
  context    territory natural_resource

issue seas/fisheries-west-africa
  label      Fisheries off West Africa
  alias      West African fisheries|EU-Senegal fisheries|EU-Morocco fisheries agreement|EU-Mauritania fisheries
  near       SEN,MRT,GNB,MAR: fisheries agreement|foreign trawlers
  parties    SEN MRT MAR EUR CHN
  topic      medtop:20000213
  context    territory natural_resource

issue seas/fisheries-east-asia
  label      Fisheries in East Asia
  alias      Chinese fishing fleet|Yellow Sea fishing|squid fleet|Chinese distant-water fleet|militia fishing boats
  near       KOR,ARG,ECU,PER: Chinese trawlers|Chinese fishing vessels
  parties    CHN KOR JPN ARG ECU
  topic      medtop:20000213
  context    territory natural_resource

issue seas/fisheries-russia-japan
  label      Fishing around Japan and Russia
  alias      Southern Kurils fishing agreement|salmon fishing quota|Japan-Russia fishing agreement
  parties    JPN RUS NOR
  topic      medtop:20000213
  context    territory natural_resource

issue seas/whaling
  label      Whaling
  alias      whaling|International Whaling Commission|scientific whaling|moratorium on whaling|commercial whaling
  parties    JPN ISL NOR AUS
  topic      medtop:20000443
  context    environment

issue seas/turkish-straits
  label      Turkish straits and the Istanbul canal
  alias      Turkish Straits|Bosphorus|Dardanelles|Kanal Istanbul|Bosporus|passage of warships through the straits
  parties    TUR RUS
  topic      medtop:20000438
  context    military territory

issue seas/black-sea
  label      Security of the Black Sea
  alias      Black Sea security|navigation in the Black Sea|Black Sea ceasefire|Black Sea truce|security in the Black Sea
  alias      maritime ceasefire
  near       UKR,RUS: maritime truce|attacks on ports|attacks on shipping
  parties    UKR RUS TUR ROU BGR
  topic      medtop:20000438
  context    military territory

issue seas/suez-canal
  label      Suez Canal
  alias      Suez Canal|Suez Canal transit
  parties    EGY
  topic      medtop:20000343
  context    territory natural_resource

issue seas/malacca
  label      Strait of Malacca
  alias      Strait of Malacca|Malacca Strait|Kra canal
  parties    SGP MYS IDN
  topic      medtop:20000343
  context    territory natural_resource

issue seas/undersea-cables
  label      Undersea cables and pipelines
  alias      undersea cables|submarine cables|undersea cable sabotage|Balticconnector|damage to cables|cable cutting
  alias      critical underwater infrastructure|subsea cables
  parties    FIN EST RUS CHN TWN SWE
  since      2022
  topic      medtop:20000234
  context    military technology

issue seas/ship-seizures
  label      Seizure of ships
  alias      seizure of ships|seized tanker|tanker seizure|release of the ship|seized vessel|detained vessel|boarding of vessels
  alias      seizure of tankers
  topic      medtop:20000343
  context    military crime

issue seas/antarctic-sea-reserves
  label      Marine reserves in the Southern Ocean
  alias      CCAMLR|Southern Ocean marine reserves|Ross Sea|krill fishing|Antarctic marine protected areas
  parties    AUS CHN RUS
  topic      medtop:20000438
  context    environment

issue seas/port-fees
  label      Ports, shipping and port fees
  alias      port fees|port access|port fees on Chinese ships|access to ports|shipping lanes|flags of convenience
  alias      port calls by warships
  parties    USA CHN
  topic      medtop:20000343
  context    economic

issue seas/landlocked
  label      Transit of landlocked states
  alias      landlocked states|transit rights|right of transit|landlocked developing countries|freedom of transit
  topic      medtop:20000337
  context    economic territory

issue seas/air-defence-zones
  label      Airspace and overflight
  alias      airspace|overflight rights|airspace closure|closure of airspace|airspace violation|violation of airspace
  alias      air defence identification zone|flight ban|resumption of direct flights|direct flights|aviation agreement
  alias      open airspace
  topic      medtop:20000338
  context    military territory

issue seas/rescue
  label      Rescue at sea
  alias      rescue at sea|search and rescue zone|disembarkation of migrants|sea rescue|rescue ships|search and rescue
  parties    ITA MLT LBY
  topic      medtop:20000645
  context    migration human_security
