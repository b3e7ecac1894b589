# Peace, settlements and disputes: the Americas.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement colombia-2016
  name          Final Agreement for Ending the Armed Conflict and Building a Stable and Lasting Peace
  short         Colombian Peace Agreement of 2016
  alias         Havana accord|FARC peace deal|peace deal with the FARC|Teatro Colón agreement
  near          COL: peace agreement|peace accord|peace deal|2016 accord|Havana agreement|Havana peace deal
  kind          peace
  about         end of the war with the FARC|disarming of the FARC
  issue         wars/colombia
  parties       COL
  signed        2016-11-24 [web-wikipedia-colombia]
  in-force      2016-12-01 [?]
  status        in_force 2016-12-01 [?]
  note          A first text, signed at Cartagena on 26 September 2016, was refused in the vote of 2 October 2016.

agreement colombia-eln-2023
  name          Havana Agreement on a Bilateral, National and Temporary Ceasefire between the Government of Colombia and the National Liberation Army
  short         Colombia-ELN ceasefire of 2023
  near          COL: ceasefire with the ELN|ELN ceasefire|ELN truce
  kind          ceasefire
  about         truce with the National Liberation Army
  issue         wars/colombia
  parties       COL
  signed        2023-06-09 [?]
  in-force      2023-08-03 [?]
  term          180 days [?]
  expires       2024-08-03 [?]
  status        in_force 2023-08-03 [?]
  status        expired 2024-08-03 [?]
  note          Term: 180 days renewed once.

agreement esquipulas-2
  name          Procedure for the Establishment of a Firm and Lasting Peace in Central America
  short         Esquipulas II
  alias         Esquipulas Accord|Esquipulas Agreement|Esquipulas accords|Arias peace plan|Central American peace plan|Guatemala City accord of 1987|Arias plan
  near          NIC,SLV,GTM,HND,CRI: regional peace plan|regional peace accord|Central American peace accord
  kind          peace
  about         peace in Central America|end of support for rebels in Central America
  issue         wars/nicaragua-contras
  parties       CRI GTM HND NIC SLV
  signed        1987-08-07 [gd-cri-67-2012]
  in-force      1987-08-07 [?]
  status        in_force 1987-08-07 [?]

agreement contadora-1986
  name          Contadora Act for Peace and Co-operation in Central America
  short         Contadora Act
  alias         Contadora treaty|Contadora peace treaty|Contadora proposal
  kind          peace
  about         peace in Central America under the Contadora Group
  issue         wars/nicaragua-contras
  parties       CRI GTM HND NIC SLV
  status        negotiating 1986-06-06 [?]
  note          Put forward by Colombia, Mexico, Panama and Venezuela; never signed.

agreement sapoa-1988
  name          Sapoá Agreement on a definitive ceasefire in Nicaragua
  short         Sapoá Agreement
  alias         Sapoa accord|Sapoa Agreement|Sapoá accord
  near          NIC: ceasefire with the Contras|Contra ceasefire
  kind          ceasefire
  about         truce between the Sandinistas and the Contras
  issue         wars/nicaragua-contras
  parties       NIC
  signed        1988-03-23 [?]
  in-force      1988-04-01 [?]
  status        in_force 1988-04-01 [?]

agreement chapultepec-1992
  name          Peace Agreement between the Government of El Salvador and the Frente Farabundo Martí para la Liberación Nacional
  short         Chapultepec Peace Accords
  alias         Chapultepec Agreement|Chapultepec accords|Mexico Agreement of 1992
  near          SLV: peace accord|peace accords|peace agreement|1992 peace accords
  kind          peace
  about         end of the civil war in El Salvador
  issue         wars/el-salvador
  parties       SLV
  signed        1992-01-16 [gd-slv-71-2016]
  in-force      1992-02-01 [?]
  status        in_force 1992-02-01 [?]

agreement guatemala-1996
  name          Agreement on a Firm and Lasting Peace
  short         Guatemala Peace Accords
  alias         Guatemalan peace accords
  near          GTM: peace accord|peace accords|peace agreement|1996 peace accords
  kind          peace
  about         end of the civil war in Guatemala
  issue         wars/guatemala
  parties       GTM
  signed        1996-12-29 [gd-gtm-71-2016]
  in-force      1996-12-29 [?]
  status        in_force 1996-12-29 [?]

agreement torrijos-carter
  name          Panama Canal Treaty
  short         Torrijos-Carter Treaties
  alias         Panama Canal Treaty|Panama Canal Treaties|Carter-Torrijos Treaty|Canal treaties
  near          PAN,USA: canal treaty|canal treaties
  kind          other
  about         handover of the Panama Canal
  issue         disputes/panama-canal
  parties       PAN USA
  signed        1977-09-07 [?]
  in-force      1979-10-01 [?]
  expires       1999-12-31 [?]
  status        in_force 1979-10-01 [?]
  status        expired 1999-12-31 [?]

agreement panama-neutrality
  name          Treaty concerning the Permanent Neutrality and Operation of the Panama Canal
  short         Panama Canal Neutrality Treaty
  alias         Neutrality Treaty of the Panama Canal
  near          PAN: Neutrality Treaty
  kind          other
  about         neutrality of the Panama Canal|free passage through the canal
  issue         disputes/panama-canal
  parties       PAN USA
  signed        1977-09-07 [?]
  in-force      1979-10-01 [?]
  status        in_force 1979-10-01 [?]

agreement beagle-1984
  name          Treaty of Peace and Friendship between Chile and Argentina
  short         Beagle Channel Treaty
  alias         Treaty of Peace and Friendship of 1984|Beagle accord
  near          ARG,CHL: peace and friendship treaty|1984 treaty
  kind          border
  about         islands in the Beagle Channel
  issue         disputes/beagle-channel
  parties       ARG CHL
  signed        1984-11-29 [?]
  in-force      1985-05-02 [?]
  status        in_force 1985-05-02 [?]

agreement brasilia-1998
  name          Brasília Presidential Act between Ecuador and Peru
  short         Brasília Presidential Act
  alias         Brasilia accord|Brasilia Presidential Act|Acta de Brasilia
  near          ECU,PER: border peace agreement|1998 peace accord|peace accord
  kind          border
  about         border of Ecuador and Peru|Cordillera del Cóndor
  issue         disputes/ecuador-peru-border
  parties       ECU PER
  signed        1998-10-26 [?]
  in-force      1999-05-13 [?]
  status        in_force 1999-05-13 [?]

agreement rio-protocol-1942
  name          Protocol of Peace, Friendship and Boundaries between Peru and Ecuador
  short         Rio Protocol of 1942
  near          ECU,PER: Rio Protocol|Rio de Janeiro Protocol
  kind          border
  about         border of Ecuador and Peru of 1942
  issue         disputes/ecuador-peru-border
  parties       ECU PER
  signed        1942-01-29 [huggo-337]
  in-force      1942-03-31 [?]
  status        in_force 1942-03-31 [?]

agreement geneva-1966-essequibo
  name          Agreement to Resolve the Controversy over the Frontier between Venezuela and British Guiana
  short         Geneva Agreement of 1966
  near          GUY,VEN: Geneva Agreement|1966 agreement
  kind          border
  about         Essequibo region|border of Venezuela and Guyana
  issue         disputes/essequibo
  parties       GBR GUY VEN
  signed        1966-02-17 [uk-58781]
  in-force      1966-02-17 [uk-58781]
  status        in_force 1966-02-17 [uk-58781]

agreement argyle-2023
  name          Joint Declaration of Argyle for Dialogue and Peace between Guyana and Venezuela
  short         Argyle Declaration
  alias         Argyle Agreement|Argyle accord
  kind          peace
  about         no use of force over the Essequibo
  issue         disputes/essequibo
  parties       GUY VEN
  signed        2023-12-14 [?]
  in-force      2023-12-14 [?]
  status        in_force 2023-12-14 [?]

agreement barbados-2023
  name          Barbados Agreement between the Government of Venezuela and the Unitary Platform
  short         Barbados Agreement
  alias         Barbados accord|Barbados deal|Barbados accords
  kind          other
  about         conditions for the election in Venezuela of 2024
  issue         wars/peace-process
  parties       VEN
  signed        2023-10-17 [?]
  in-force      2023-10-17 [?]
  status        in_force 2023-10-17 [?]

agreement governors-island-1993
  name          Governors Island Agreement
  short         Governors Island Agreement
  alias         Governors Island accord
  kind          peace
  about         return of President Aristide to Haiti
  issue         wars/haiti
  parties       HTI
  signed        1993-07-03 [?]
  in-force      1993-07-03 [?]
  status        in_force 1993-07-03 [?]

agreement falklands-1999
  name          Exchange of Letters between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the Argentine Republic concerning the Falkland Islands
  short         Falklands agreement of 1999
  near          ARG,GBR: 1999 joint statement|14 July 1999 agreement
  kind          other
  about         flights and access to the Falklands
  issue         disputes/falklands-malvinas
  parties       ARG GBR
  signed        1999-07-14 [?]
  in-force      1999-07-14 [?]
  status        in_force 1999-07-14 [?]

agreement guantanamo-1903
  name          Agreement between the United States of America and Cuba for the Lease of Lands for Coaling and Naval Stations
  short         Guantánamo lease
  alias         Guantanamo lease|Guantanamo Bay lease|Cuban-American Treaty of 1903
  kind          defence
  about         lease of Guantanamo Bay
  issue         disputes/guantanamo
  parties       CUB USA
  signed        1903-02-23 [?]
  in-force      1903-02-23 [?]
  status        in_force 1903-02-23 [?]

agreement us-cuba-migration-1994
  name          Joint Communiqué on Migration between the United States of America and Cuba
  short         US-Cuba migration accord of 1994
  near          CUB: migration accord|migration agreement|migration accords
  kind          other
  about         Cuban migrants to the United States
  issue         migration/us-deportations
  parties       CUB USA
  signed        1994-09-09 [?]
  in-force      1994-09-09 [?]
  limit         20000 visas a year [?]
  status        in_force 1994-09-09 [?]

agreement democratic-charter-oas
  name          Inter-American Democratic Charter
  short         Inter-American Democratic Charter
  alias         Democratic Charter|OAS Democratic Charter
  kind          human-rights
  about         defence of democracy in the Americas
  issue         organisations/oas-celac
  parties       many
  signed        2001-09-11 [?]
  in-force      2001-09-11 [?]
  status        in_force 2001-09-11 [?]
