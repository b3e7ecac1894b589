# Alliances, defence pacts, treaties of friendship, bases.
# Written for the project. Names are the official titles. A date is marked with the source block (sources.lex) that it was
# looked up in; [?] is known to the writer but confirmed by no source at hand. For resolutions `signed` is the day of adoption.

agreement north-atlantic-treaty
  name          North Atlantic Treaty
  short         North Atlantic Treaty
  alias         Washington Treaty|NATO treaty|Washington Treaty of 1949|NATO's founding treaty|Treaty of Washington of 1949
  kind          defence
  about         collective defence in the North Atlantic area|mutual defence of NATO members|Article 5 guarantee
  issue         alliances/nato-article-5
  parties       many
  parties-count 32 [?]
  signed        1949-04-04 [uk-70300]
  in-force      1949-08-24 [uk-70300]
  withdrawal    1 year [?]
  status        in_force 1949-08-24 [uk-70300]

agreement warsaw-pact
  name          Treaty of Friendship, Co-operation and Mutual Assistance between the Eastern bloc states
  short         Warsaw Pact
  alias         Warsaw Treaty|Warsaw Treaty Organization|Warsaw Treaty Organisation
  kind          defence
  about         collective defence of the Soviet bloc
  issue         alliances/defence-pacts
  parties       ALB BGR CZE HUN POL ROU RUS
  signed        1955-05-14 [?]
  in-force      1955-06-06 [?]
  status        in_force 1955-06-06 [?]
  status        terminated 1991-07-01 [?]
  note          The German Democratic Republic, a member, has no code today and is left out; Albania left in 1968.

agreement csto-treaty
  name          Collective Security Treaty
  short         Collective Security Treaty
  alias         Tashkent Treaty|CSTO treaty|Tashkent Pact|Collective Security Treaty Organization treaty
  kind          defence
  about         collective security of former Soviet states
  issue         alliances/csto
  parties       ARM BLR KAZ KGZ RUS TJK
  signed        1992-05-15 [?]
  in-force      1994-04-20 [?]
  status        in_force 1994-04-20 [?]
  status        suspended 2024-02-23 by ARM [?]
  note          Charter of the organisation signed 7 October 2002. Armenia's step is a freeze of its participation.

agreement anzus
  name          Security Treaty between Australia, New Zealand and the United States of America
  short         ANZUS Treaty
  alias         ANZUS|ANZUS pact|ANZUS alliance
  kind          defence
  about         defence alliance of Australia, New Zealand and the United States
  issue         alliances/defence-pacts
  parties       AUS NZL USA
  signed        1951-09-01 [?]
  in-force      1952-04-29 [?]
  status        in_force 1952-04-29 [?]
  status        suspended 1986-08-11 by USA [?]
  note          The United States suspended its obligations towards New Zealand only.

agreement aukus
  name          Enhanced trilateral security partnership between Australia, the United Kingdom and the United States of America
  short         AUKUS
  alias         AUKUS pact|AUKUS agreement|AUKUS deal|AUKUS partnership|AUKUS submarine deal
  kind          defence
  about         nuclear-powered submarines for Australia
  issue         nuclear/aukus
  parties       AUS GBR USA
  signed        2021-09-15 [?]
  in-force      2021-09-15 [?]
  status        in_force 2021-09-15 [?]

agreement aukus-naval-2024
  name          Agreement among the Government of the United Kingdom of Great Britain and Northern Ireland, the Government of Australia and the Government of the United States of America for Cooperation Related to Naval Nuclear Propulsion
  short         AUKUS naval nuclear propulsion agreement
  near          AUS,GBR,USA: naval nuclear propulsion agreement
  kind          defence
  about         transfer of naval nuclear propulsion to Australia
  issue         nuclear/aukus
  parties       AUS GBR USA
  signed        2024-08-05 [?]
  in-force      2025-01-17 [?]
  status        in_force 2025-01-17 [?]

agreement geelong-treaty
  name          Treaty between Australia and the United Kingdom on Nuclear-Powered Submarine Partnership and Collaboration
  short         Geelong Treaty
  kind          defence
  about         submarine partnership of Australia and Britain
  issue         nuclear/aukus
  parties       AUS GBR
  signed        2025-07-26 [?]
  term          50 years [?]
  status        signed 2025-07-26 [?]

agreement rio-treaty
  name          Inter-American Treaty of Reciprocal Assistance
  short         Rio Treaty
  alias         Rio Pact|TIAR|Treaty of Rio de Janeiro|Treaty of Reciprocal Assistance
  kind          defence
  about         hemispheric defence of the Americas
  issue         alliances/defence-pacts
  parties       many
  signed        1947-09-02 [?]
  in-force      1948-12-03 [?]
  withdrawal    2 years [?]
  status        in_force 1948-12-03 [?]

agreement us-japan-security
  name          Treaty of Mutual Cooperation and Security between the United States of America and Japan
  short         US-Japan Security Treaty
  alias         Japan-US Security Treaty|US-Japan Mutual Security Treaty|Anpo treaty|Japan-U.S. Security Treaty|U.S.-Japan Security Treaty
  near          JPN: security treaty with the United States|mutual security treaty|security treaty
  kind          defence
  about         defence of Japan|American bases in Japan
  issue         alliances/us-japan
  parties       JPN USA
  signed        1960-01-19 [web-nbr]
  in-force      1960-06-23 [?]
  withdrawal    1 year [?]
  status        in_force 1960-06-23 [?]

agreement us-korea-defence
  name          Mutual Defense Treaty between the United States and the Republic of Korea
  short         US-South Korea Mutual Defense Treaty
  alias         US-ROK Mutual Defense Treaty|South Korea-US Mutual Defense Treaty
  near          KOR: mutual defense treaty|mutual defence treaty
  kind          defence
  about         defence of South Korea|American troops in South Korea
  issue         alliances/us-korea
  parties       KOR USA
  signed        1953-10-01 [web-nbr]
  in-force      1954-11-17 [?]
  withdrawal    1 year [?]
  status        in_force 1954-11-17 [?]

agreement us-philippines-defence
  name          Mutual Defense Treaty between the United States of America and the Republic of the Philippines
  short         US-Philippines Mutual Defense Treaty
  alias         Philippines-US Mutual Defense Treaty
  near          PHL: mutual defense treaty|mutual defence treaty
  kind          defence
  about         defence of the Philippines
  issue         alliances/us-philippines
  parties       PHL USA
  signed        1951-08-30 [web-nbr]
  in-force      1952-08-27 [?]
  withdrawal    1 year [?]
  status        in_force 1952-08-27 [?]

agreement us-philippines-vfa
  name          Agreement between the Government of the United States of America and the Government of the Republic of the Philippines Regarding the Treatment of United States Armed Forces Visiting the Philippines
  short         Visiting Forces Agreement
  alias         US-Philippines Visiting Forces Agreement
  near          PHL,USA: Visiting Forces Agreement|VFA
  kind          defence
  about         American soldiers visiting the Philippines
  issue         alliances/us-philippines
  parties       PHL USA
  signed        1998-02-10 [?]
  in-force      1999-06-01 [?]
  withdrawal    180 days [?]
  status        in_force 1999-06-01 [?]
  note          Notice of termination given 11 February 2020, recalled 30 July 2021.

agreement us-philippines-edca
  name          Agreement between the Government of the Philippines and the Government of the United States of America on Enhanced Defense Cooperation
  short         Enhanced Defense Cooperation Agreement
  alias         EDCA|Enhanced Defence Cooperation Agreement
  kind          defence
  about         American access to Philippine bases
  issue         alliances/us-philippines
  parties       PHL USA
  signed        2014-04-28 [web-nbr]
  in-force      2014-06-25 [?]
  term          10 years [?]
  status        in_force 2014-06-25 [?]
  note          Term: 10 years then until ended.

agreement japan-philippines-raa
  name          Agreement between Japan and the Republic of the Philippines Concerning the Facilitation of Reciprocal Access and Cooperation between the Self-Defense Forces of Japan and the Armed Forces of the Philippines
  short         Japan-Philippines Reciprocal Access Agreement
  near          JPN,PHL: Reciprocal Access Agreement
  kind          defence
  about         joint drills of Japan and the Philippines
  parties       JPN PHL
  signed        2024-07-08 [?]
  in-force      2025-09-11 [?]
  status        in_force 2025-09-11 [?]

agreement us-taiwan-defence
  name          Mutual Defense Treaty between the United States of America and the Republic of China
  short         Sino-American Mutual Defense Treaty
  alias         US-Taiwan mutual defense treaty
  near          TWN: mutual defense treaty|mutual defence treaty
  kind          defence
  about         defence of Taiwan before 1980
  issue         disputes/taiwan
  parties       TWN USA
  signed        1954-12-02 [?]
  in-force      1955-03-03 [?]
  status        in_force 1955-03-03 [?]
  status        terminated 1980-01-01 [?]

agreement seato
  name          Southeast Asia Collective Defense Treaty
  short         Manila Pact
  alias         SEATO treaty|SEATO|Southeast Asia Treaty Organization|Treaty of Manila
  kind          defence
  about         collective defence of South-East Asia
  issue         alliances/defence-pacts
  parties       AUS FRA GBR NZL PAK PHL THA USA
  signed        1954-09-08 [uk-70460]
  in-force      1955-02-19 [uk-70460]
  status        in_force 1955-02-19 [uk-70460]
  note          The organisation was dissolved on 30 June 1977; the pact was never ended.

agreement baghdad-pact
  name          Pact of Mutual Co-operation between Iraq and Turkey
  short         Baghdad Pact
  alias         CENTO|Central Treaty Organization|CENTO pact
  kind          defence
  about         defence of the Middle East against the Soviet Union
  issue         alliances/defence-pacts
  parties       GBR IRN IRQ PAK TUR
  signed        1955-02-24 [uk-70493]
  in-force      1955-04-15 [uk-70493]
  status        in_force 1955-04-15 [uk-70493]
  status        terminated 1979-09-26 [?]

agreement five-power-defence
  name          Five Power Defence Arrangements
  short         Five Power Defence Arrangements
  alias         FPDA|Five-Power Defense Arrangements
  kind          defence
  about         defence of Malaysia and Singapore
  issue         alliances/defence-pacts
  parties       AUS GBR MYS NZL SGP
  signed        1971-04-16 [?]
  in-force      1971-11-01 [?]
  status        in_force 1971-11-01 [?]

agreement china-dprk-1961
  name          Treaty of Friendship, Co-operation and Mutual Assistance between the People's Republic of China and the Democratic People's Republic of Korea
  short         Sino-North Korean Treaty
  alias         China-North Korea friendship treaty|Sino-DPRK treaty|1961 treaty of friendship with China
  near          PRK: friendship treaty with China|mutual aid treaty|mutual assistance treaty|1961 treaty with China
  kind          defence
  about         China's defence of North Korea
  issue         alliances/defence-pacts
  parties       CHN PRK
  signed        1961-07-11 [?]
  in-force      1961-09-10 [?]
  term          20 years [?]
  status        in_force 1961-09-10 [?]
  note          Term: 20 years renewed.

agreement ussr-dprk-1961
  name          Treaty of Friendship, Cooperation and Mutual Assistance between the Union of Soviet Socialist Republics and the Democratic People's Republic of Korea
  short         Soviet-North Korean Treaty of 1961
  alias         1961 treaty between Moscow and Pyongyang
  near          RUS: 1961 treaty with North Korea|1961 treaty with Pyongyang
  kind          defence
  about         Soviet defence of North Korea
  issue         alliances/russia-north-korea
  parties       PRK RUS
  signed        1961-07-06 [?]
  in-force      1961-09-10 [?]
  status        in_force 1961-09-10 [?]
  status        terminated 1996-09-10 [?]

agreement russia-dprk-2000
  name          Treaty on Friendship, Good-Neighbourliness and Cooperation between the Russian Federation and the Democratic People's Republic of Korea
  short         Russia-North Korea friendship treaty of 2000
  near          PRK: 2000 treaty with Russia|2000 friendship treaty
  kind          defence
  about         relations of Russia and North Korea after 2000
  issue         alliances/russia-north-korea
  parties       PRK RUS
  signed        2000-02-09 [web-interfax-108291]
  status        terminated 2024-12-04 [web-interfax-108291]

agreement russia-dprk-2024
  name          Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea
  short         Russia-North Korea Comprehensive Strategic Partnership Treaty
  alias         North Korean-Russian Treaty on Comprehensive Strategic Partnership|Pyongyang treaty
  near          PRK: mutual defence agreement|mutual defense agreement|mutual defence pact|mutual defense pact|defence pact with Russia|defense pact with Russia|strategic partnership treaty|partnership treaty with Russia|mutual defence treaty with Russia
  kind          defence
  about         mutual defence of Russia and North Korea|military help between Russia and North Korea
  issue         alliances/russia-north-korea
  parties       PRK RUS
  signed        2024-06-19 [web-interfax-108291]
  in-force      2024-12-04 [web-interfax-108291]
  status        in_force 2024-12-04 [web-interfax-108291]

agreement russia-iran-2025
  name          Treaty on the Comprehensive Strategic Partnership between the Islamic Republic of Iran and the Russian Federation
  short         Iran-Russia Strategic Partnership Treaty
  alias         Russian-Iranian partnership treaty
  near          IRN: strategic partnership treaty with Russia|partnership treaty with Russia|partnership pact with Moscow
  near          RUS: partnership treaty with Iran|partnership pact with Tehran
  kind          defence
  about         strategic partnership of Russia and Iran
  issue         alliances/russia-iran
  parties       IRN RUS
  signed        2025-01-17 [?]
  in-force      2025-10-02 [?]
  term          20 years [?]
  status        in_force 2025-10-02 [?]

agreement china-iran-2021
  name          Comprehensive Cooperation between Iran and China, 25-year programme
  short         Iran-China 25-year agreement
  alias         Iran-China 25-year Cooperation Program|25-year agreement with China
  near          IRN: cooperation agreement with China|strategic accord with China
  kind          other
  about         long-term cooperation of Iran and China
  parties       CHN IRN
  signed        2021-03-27 [?]
  term          25 years [?]
  status        signed 2021-03-27 [?]

agreement china-russia-2001
  name          Treaty of Good-Neighbourliness and Friendly Co-operation between the People's Republic of China and the Russian Federation
  short         Sino-Russian Treaty of Friendship
  alias         China-Russia friendship treaty|2001 Sino-Russian treaty
  near          RUS: Treaty of Good-Neighbourliness|Treaty of Good Neighbourliness and Friendly Cooperation|friendship treaty with China
  near          CHN: friendship treaty with Russia
  kind          defence
  about         friendship of China and Russia
  issue         alliances/russia-china
  parties       CHN RUS
  signed        2001-07-16 [huggo-3404]
  in-force      2002-02-28 [huggo-3404]
  term          20 years [?]
  extended      2021-06-28 to 2027-02-28 [?]
  expires       2027-02-28 [?]
  status        in_force 2002-02-28 [huggo-3404]

agreement sino-soviet-1950
  name          Treaty of Friendship, Alliance and Mutual Assistance between the People's Republic of China and the Union of Soviet Socialist Republics
  short         Sino-Soviet Treaty of 1950
  alias         Sino-Soviet Treaty of Friendship
  kind          defence
  about         alliance of China and the Soviet Union
  parties       CHN RUS
  signed        1950-02-14 [?]
  in-force      1950-04-11 [?]
  term          30 years [?]
  expires       1980-04-11 [?]
  status        in_force 1950-04-11 [?]
  status        expired 1980-04-11 [?]

agreement indo-soviet-1971
  name          Treaty of Peace, Friendship and Cooperation between the Republic of India and the Union of Soviet Socialist Republics
  short         Indo-Soviet Treaty of 1971
  alias         Indo-Soviet Treaty of Friendship
  kind          defence
  about         friendship of India and the Soviet Union
  parties       IND RUS
  signed        1971-08-09 [?]
  in-force      1971-08-18 [?]
  term          20 years [?]
  status        in_force 1971-08-18 [?]
  status        terminated 1993-01-28 [?]

agreement soviet-afghan-1978
  name          Treaty of Friendship, Good-Neighbourliness and Cooperation between the Union of Soviet Socialist Republics and the Democratic Republic of Afghanistan
  short         Soviet-Afghan Treaty of Friendship
  near          AFG: 1978 friendship treaty|friendship treaty with Moscow
  kind          defence
  about         Soviet help for Afghanistan
  issue         wars/afghanistan-soviet
  parties       AFG RUS
  signed        1978-12-05 [?]
  in-force      1979-05-27 [?]
  status        in_force 1979-05-27 [?]
  note          A treaty of the Soviet Union; without effect today.

agreement soviet-egypt-1971
  name          Treaty of Friendship and Co-operation between the Union of Soviet Socialist Republics and the United Arab Republic
  short         Soviet-Egyptian Treaty of Friendship
  near          EGY: friendship treaty with Moscow|Soviet friendship treaty
  kind          defence
  about         Soviet help for Egypt
  parties       EGY RUS
  signed        1971-05-27 [?]
  in-force      1971-07-01 [?]
  status        in_force 1971-07-01 [?]
  status        terminated 1976-03-15 by EGY [?]

agreement soviet-vietnam-1978
  name          Treaty of Friendship and Co-operation between the Socialist Republic of Viet Nam and the Union of Soviet Socialist Republics
  short         Soviet-Vietnamese Treaty of 1978
  near          VNM: 1978 friendship treaty|friendship treaty with Moscow
  kind          defence
  about         alliance of Viet Nam and the Soviet Union
  parties       RUS VNM
  signed        1978-11-03 [?]
  in-force      1978-12-13 [?]
  status        in_force 1978-12-13 [?]
  note          A treaty of the Soviet Union; without effect today.

agreement soviet-syria-1980
  name          Treaty of Friendship and Co-operation between the Union of Soviet Socialist Republics and the Syrian Arab Republic
  short         Soviet-Syrian Treaty of Friendship
  near          SYR: 1980 friendship treaty|friendship treaty with Moscow
  kind          defence
  about         Soviet help for Syria
  parties       RUS SYR
  signed        1980-10-08 [?]
  in-force      1980-12-02 [?]
  status        in_force 1980-12-02 [?]
  note          A treaty of the Soviet Union; without effect today.

agreement finno-soviet-1948
  name          Agreement of Friendship, Co-operation, and Mutual Assistance between the Republic of Finland and the Union of Soviet Socialist Republics
  short         Finno-Soviet Treaty of 1948
  alias         YYA Treaty|Finno-Soviet Treaty
  kind          defence
  about         Finland's neutrality towards the Soviet Union
  issue         alliances/neutrality
  parties       FIN RUS
  signed        1948-04-06 [?]
  in-force      1948-05-31 [?]
  status        in_force 1948-05-31 [?]
  status        terminated 1992-01-20 [?]

agreement india-bhutan-2007
  name          India-Bhutan Friendship Treaty
  short         India-Bhutan Friendship Treaty
  near          BTN: friendship treaty
  kind          defence
  about         India's ties with Bhutan
  parties       BTN IND
  signed        2007-02-08 [?]
  in-force      2007-03-02 [?]
  status        in_force 2007-03-02 [?]

agreement india-nepal-1950
  name          Treaty of Peace and Friendship between the Government of India and the Government of Nepal
  short         India-Nepal Treaty of Peace and Friendship
  alias         1950 Indo-Nepal treaty|Indo-Nepal Treaty of 1950
  near          NPL: 1950 treaty|peace and friendship treaty
  kind          defence
  about         open border of India and Nepal
  parties       IND NPL
  signed        1950-07-31 [uk-59449]
  in-force      1950-07-31 [?]
  withdrawal    1 year [?]
  status        in_force 1950-07-31 [?]

agreement saudi-pakistan-2025
  name          Strategic Mutual Defense Agreement between the Kingdom of Saudi Arabia and the Islamic Republic of Pakistan
  short         Saudi-Pakistan Strategic Mutual Defence Agreement
  alias         Pakistan-Saudi defence pact|SMDA
  near          PAK: mutual defence agreement|mutual defense agreement|mutual defence pact|mutual defense pact|defence pact|defense pact
  near          SAU: defence pact with Pakistan|defense pact with Pakistan
  kind          defence
  about         mutual defence of Saudi Arabia and Pakistan
  issue         alliances/saudi-pakistan-pact
  parties       PAK SAU
  signed        2025-09-17 [web-wn-smda]
  status        signed 2025-09-17 [web-wn-smda]

agreement pukpuk-treaty
  name          Papua New Guinea-Australia Mutual Defence Treaty
  short         Pukpuk Treaty
  alias         Pukpuk
  near          PNG: mutual defence treaty|defence treaty|mutual defense treaty
  kind          defence
  about         mutual defence of Australia and Papua New Guinea
  issue         alliances/pacific-islands-security
  parties       AUS PNG
  signed        2025-10-06 [?]
  status        signed 2025-10-06 [?]

agreement china-solomons-2022
  name          Framework Agreement between the People's Republic of China and Solomon Islands on security cooperation
  short         China-Solomon Islands Security Pact
  alias         Solomon Islands security pact with China
  near          SLB: security pact|security agreement|security deal
  kind          defence
  about         Chinese police and ships in Solomon Islands
  issue         alliances/pacific-islands-security
  parties       CHN SLB
  signed        2022-04-19 [?]
  status        signed 2022-04-19 [?]
  note          The signature was announced on 19 April 2022; the day itself was not made public.

agreement falepili-union
  name          Australia-Tuvalu Falepili Union Treaty
  short         Falepili Union
  alias         Falepili Union treaty
  near          AUS,TUV: climate and security pact
  kind          defence
  about         resettlement of Tuvaluans|security of Tuvalu
  issue         alliances/pacific-islands-security
  parties       AUS TUV
  signed        2023-11-09 [?]
  in-force      2024-08-28 [?]
  status        in_force 2024-08-28 [?]

agreement cofa-micronesia
  name          Compact of Free Association
  short         Compact of Free Association
  alias         Compacts of Free Association|COFA
  kind          defence
  about         American defence rights in Micronesia
  parties       FSM MHL PLW USA
  in-force      1986-10-21 [?]
  status        in_force 1986-10-21 [?]
  note          Marshall Islands 21 October 1986, Micronesia 3 November 1986, Palau 1 October 1994; provisions renewed for 20 years in 2024.

agreement western-european-union
  name          Treaty of Economic, Social and Cultural Collaboration and Collective Self-Defence
  short         Brussels Treaty
  alias         Treaty of Brussels|Brussels Pact|Western European Union treaty|Modified Brussels Treaty
  kind          defence
  about         collective self-defence of western Europe
  issue         alliances/european-defence
  parties       BEL FRA GBR LUX NLD
  signed        1948-03-17 [uk-70276]
  in-force      1948-08-25 [uk-70276]
  status        in_force 1948-08-25 [uk-70276]
  status        terminated 2011-06-30 [?]
  note          As changed in 1954 it founded the Western European Union, with Germany and Italy.

agreement elysee-treaty
  name          Treaty between the French Republic and the Federal Republic of Germany on Franco-German Co-operation
  short         Élysée Treaty
  alias         Elysée Treaty|Elysee Treaty|Franco-German friendship treaty
  kind          other
  about         Franco-German reconciliation
  parties       DEU FRA
  signed        1963-01-22 [?]
  in-force      1963-07-02 [?]
  status        in_force 1963-07-02 [?]

agreement aachen-treaty
  name          Treaty between the French Republic and the Federal Republic of Germany on Franco-German Cooperation and Integration
  short         Aachen Treaty
  alias         Treaty of Aachen|Aix-la-Chapelle treaty of 2019
  kind          defence
  about         mutual help of France and Germany
  issue         alliances/european-defence
  parties       DEU FRA
  signed        2019-01-22 [?]
  in-force      2020-01-22 [?]
  status        in_force 2020-01-22 [?]

agreement lancaster-house-2010
  name          Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic for Defence and Security Co-operation
  short         Lancaster House Treaties
  alias         Lancaster House defence treaty|Lancaster House treaties of 2010
  near          FRA: defence treaty with Britain
  near          GBR: defence treaty with France
  kind          defence
  about         Anglo-French defence cooperation|joint Franco-British force
  issue         alliances/european-defence
  parties       FRA GBR
  signed        2010-11-02 [?]
  in-force      2011-07-01 [?]
  status        in_force 2011-07-01 [?]

agreement nancy-treaty
  name          Treaty for Enhanced Cooperation and Friendship between the French Republic and the Republic of Poland
  short         Nancy Treaty
  alias         Treaty of Nancy
  near          FRA: friendship treaty with Poland
  near          POL: friendship treaty with France
  kind          defence
  about         mutual help of France and Poland
  issue         alliances/european-defence
  parties       FRA POL
  signed        2025-05-09 [?]
  status        signed 2025-05-09 [?]

agreement kensington-treaty
  name          Treaty between the United Kingdom of Great Britain and Northern Ireland and the Federal Republic of Germany on Friendship and Bilateral Cooperation
  short         Kensington Treaty
  near          GBR: friendship treaty with Germany
  kind          defence
  about         mutual help of Britain and Germany
  issue         alliances/european-defence
  parties       DEU GBR
  signed        2025-07-17 [?]
  status        signed 2025-07-17 [?]

agreement uk-ukraine-100-year
  name          One Hundred Year Partnership Agreement between the United Kingdom of Great Britain and Northern Ireland and Ukraine
  short         UK-Ukraine 100 Year Partnership
  alias         100 Year Partnership|100-year partnership agreement|hundred-year partnership
  kind          defence
  about         security help for Ukraine by Britain
  issue         alliances/security-guarantees-ukraine
  parties       GBR UKR
  signed        2025-01-16 [?]
  term          100 years [?]
  status        signed 2025-01-16 [?]

agreement uk-ukraine-security-2024
  name          Agreement on Security Co-operation between the United Kingdom of Great Britain and Northern Ireland and Ukraine
  short         UK-Ukraine security cooperation agreement
  near          UKR: security cooperation agreement with Britain|security agreement with the United Kingdom
  kind          defence
  about         security commitments to Ukraine
  issue         alliances/security-guarantees-ukraine
  parties       GBR UKR
  signed        2024-01-12 [?]
  in-force      2024-01-12 [?]
  term          10 years [?]
  status        in_force 2024-01-12 [?]

agreement us-ukraine-security-2024
  name          Bilateral Security Agreement between the United States of America and Ukraine
  short         US-Ukraine security agreement
  near          UKR: bilateral security agreement with the United States|security agreement with the United States
  kind          defence
  about         American security commitments to Ukraine
  issue         alliances/security-guarantees-ukraine
  parties       UKR USA
  signed        2024-06-13 [?]
  term          10 years [?]
  status        signed 2024-06-13 [?]

agreement us-uk-mda
  name          Agreement between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the United States of America for Co-operation on the Uses of Atomic Energy for Mutual Defence Purposes
  short         US-UK Mutual Defence Agreement
  alias         1958 Mutual Defence Agreement|UK-US Mutual Defence Agreement
  near          GBR,USA: mutual defence agreement on atomic energy
  kind          defence
  about         exchange of nuclear weapons know-how between Britain and America
  issue         nuclear/british-french-arsenals
  parties       GBR USA
  signed        1958-07-03 [uk-74613]
  in-force      1958-08-04 [uk-74613]
  status        in_force 1958-08-04 [uk-74613]

agreement trident-sales
  name          Polaris Sales Agreement
  short         Polaris Sales Agreement
  alias         Trident Sales Agreement
  kind          defence
  about         American missiles for British submarines
  issue         nuclear/british-french-arsenals
  parties       GBR USA
  signed        1963-04-06 [uk-74663]
  in-force      1963-04-06 [uk-74663]
  status        in_force 1963-04-06 [uk-74663]

agreement chagos-treaty
  name          Agreement between the United Kingdom of Great Britain and Northern Ireland and the Republic of Mauritius Concerning the Chagos Archipelago including Diego Garcia
  short         Chagos treaty
  alias         Chagos deal|Chagos agreement|Chagos Islands deal|Diego Garcia deal
  near          MUS: Diego Garcia agreement|sovereignty deal
  kind          border
  about         sovereignty over the Chagos Islands|lease of Diego Garcia
  issue         disputes/chagos
  parties       GBR MUS
  signed        2025-05-22 [?]
  term          99 years [?]
  status        signed 2025-05-22 [?]
  note          Term: 99 years for the base.

agreement diego-garcia-1966
  name          Exchange of Notes concerning the Availability for Defence Purposes of the British Indian Ocean Territory
  short         Diego Garcia agreement of 1966
  near          GBR,USA: 1966 agreement on Diego Garcia|British Indian Ocean Territory agreement
  kind          defence
  about         American base on Diego Garcia
  issue         disputes/chagos
  parties       GBR USA
  signed        1966-12-30 [uk-74717]
  in-force      1966-12-30 [uk-74717]
  term          50 years [?]
  expires       2036-12-30 [?]
  status        in_force 1966-12-30 [uk-74717]
  note          Term: 50 years then 20 years.

agreement defence-of-greenland
  name          Agreement between the United States of America and the Kingdom of Denmark concerning the Defense of Greenland
  short         1951 Greenland Defence Agreement
  alias         Greenland defence agreement|Defense of Greenland agreement|1951 defense agreement on Greenland
  near          DNK: 1951 defence agreement|1951 defense agreement|1951 agreement
  kind          defence
  about         American bases in Greenland
  issue         disputes/greenland
  parties       DNK USA
  signed        1951-04-27 [?]
  in-force      1951-06-08 [?]
  status        in_force 1951-06-08 [?]

agreement arab-joint-defence
  name          Treaty of Joint Defence and Economic Co-operation between the States of the Arab League
  short         Arab League Joint Defence Treaty
  alias         Arab Joint Defence Pact|Joint Arab Defence Agreement
  kind          defence
  about         collective defence of Arab states
  issue         alliances/defence-pacts
  parties       many
  signed        1950-06-17 [?]
  in-force      1952-08-22 [?]
  status        in_force 1952-08-22 [?]

agreement sahel-liptako-gourma
  name          Liptako-Gourma Charter
  short         Liptako-Gourma Charter
  alias         Alliance of Sahel States charter|Charter of Liptako-Gourma
  near          BFA,MLI,NER: mutual defence pact|mutual defense pact
  kind          defence
  about         mutual defence of Mali, Burkina Faso and Niger
  issue         alliances/sahel-alliance
  parties       BFA MLI NER
  signed        2023-09-16 [gd-mli-79-2024]
  in-force      2023-09-16 [?]
  status        in_force 2023-09-16 [?]

agreement au-non-aggression
  name          African Union Non-Aggression and Common Defence Pact
  short         African Union Non-Aggression and Common Defence Pact
  alias         Abuja Pact on non-aggression
  kind          defence
  about         common defence of Africa
  issue         alliances/defence-pacts
  parties       many
  signed        2005-01-31 [?]
  in-force      2009-12-18 [?]
  status        in_force 2009-12-18 [?]

agreement shusha-declaration
  name          Shusha Declaration on Allied Relations between the Republic of Azerbaijan and the Republic of Turkey
  short         Shusha Declaration
  kind          defence
  about         alliance of Turkey and Azerbaijan
  parties       AZE TUR
  signed        2021-06-15 [?]
  in-force      2022-03-21 [?]
  status        in_force 2022-03-21 [?]

agreement us-iraq-sofa
  name          Agreement between the United States of America and the Republic of Iraq on the Withdrawal of United States Forces from Iraq and the Organization of Their Activities during Their Temporary Presence in Iraq
  short         US-Iraq Status of Forces Agreement
  alias         Iraq SOFA
  near          IRQ: status of forces agreement|security pact with the United States|Strategic Framework Agreement|withdrawal agreement
  kind          defence
  about         withdrawal of American troops from Iraq
  issue         alliances/us-iraq-troops
  parties       IRQ USA
  signed        2008-11-17 [?]
  in-force      2009-01-01 [?]
  expires       2011-12-31 [?]
  status        in_force 2009-01-01 [?]
  status        expired 2011-12-31 [?]

agreement us-afghan-bsa
  name          Security and Defense Cooperation Agreement between the Islamic Republic of Afghanistan and the United States of America
  short         Bilateral Security Agreement
  near          AFG: Bilateral Security Agreement|BSA|security pact with the United States
  kind          defence
  about         American troops in Afghanistan after 2014
  issue         wars/afghanistan
  parties       AFG USA
  signed        2014-09-30 [?]
  in-force      2015-01-01 [?]
  expires       2024-12-31 [?]
  status        in_force 2015-01-01 [?]
  status        expired 2024-12-31 [?]
  note          Without object since the withdrawal of August 2021.

agreement kharkiv-pact
  name          Agreement between Ukraine and the Russian Federation on the Black Sea Fleet Presence on the Territory of Ukraine
  short         Kharkiv Pact
  alias         Kharkiv Accords|Kharkiv Agreements
  near          RUS,UKR: Black Sea Fleet agreement|fleet-for-gas deal
  kind          defence
  about         lease of the Sevastopol base|Black Sea Fleet in Crimea
  issue         alliances/black-sea-fleet
  parties       RUS UKR
  signed        2010-04-21 [?]
  in-force      2010-04-27 [?]
  status        in_force 2010-04-27 [?]
  status        terminated 2014-04-02 by RUS [?]

agreement russia-ukraine-friendship
  name          Treaty on Friendship, Cooperation and Partnership between Ukraine and the Russian Federation
  short         Russian-Ukrainian Friendship Treaty
  alias         Big Treaty of 1997|Russia-Ukraine Treaty of Friendship
  near          UKR: friendship treaty|Treaty of Friendship
  kind          border
  about         recognition of the border of Russia and Ukraine
  parties       RUS UKR
  signed        1997-05-31 [web-uawarexplained-1997]
  in-force      1999-04-01 [?]
  term          10 years [?]
  expires       2019-03-31 [?]
  status        in_force 1999-04-01 [?]
  status        expired 2019-03-31 [?]
  note          Term: 10 years renewed.

agreement black-sea-fleet-1997
  name          Agreement between the Russian Federation and Ukraine on the Parameters of the Division of the Black Sea Fleet
  short         Black Sea Fleet partition treaty
  alias         Partition Treaty on the Black Sea Fleet
  kind          defence
  about         division of the Black Sea Fleet|lease of Sevastopol
  issue         alliances/black-sea-fleet
  parties       RUS UKR
  signed        1997-05-28 [?]
  in-force      1999-07-12 [?]
  status        in_force 1999-07-12 [?]
  status        terminated 2014-04-02 by RUS [?]

agreement union-state
  name          Treaty on the Creation of a Union State of Russia and Belarus
  short         Union State Treaty
  alias         Union State of Russia and Belarus|Union Treaty of Russia and Belarus
  near          BLR: Union State|Union treaty
  kind          organisation
  about         union of Russia and Belarus
  issue         alliances/russia-belarus
  parties       BLR RUS
  signed        1999-12-08 [huggo-3249]
  in-force      2000-01-26 [huggo-3249]
  status        in_force 2000-01-26 [huggo-3249]

agreement russia-belarus-security-2024
  name          Treaty between the Russian Federation and the Republic of Belarus on Security Guarantees within the Union State
  short         Russia-Belarus security guarantees treaty
  near          BLR: security guarantees treaty|treaty on security guarantees
  kind          defence
  about         Russian nuclear protection for Belarus
  issue         alliances/russia-belarus
  parties       BLR RUS
  signed        2024-12-06 [?]
  in-force      2025-03-13 [?]
  status        in_force 2025-03-13 [?]
