# A few issues to test with.
# Written for this lexicon. Licence: MIT OR Apache-2.0

issue war/ukraine
  label     War in Ukraine
  alias     war in Ukraine|conflict in Ukraine|Ukraine war|Ukraine conflict|Russian invasion of Ukraine|fighting in Ukraine
  parties   RUS UKR
  since     2014
issue nuclear/russia-doctrine
  label     Russia's nuclear doctrine
  alias     Russia's doctrine on the use of nuclear weapons|Russian nuclear doctrine
  near      RUS: nuclear doctrine|doctrine on the use of nuclear weapons
  parties   RUS
issue nuclear/iran
  label     Iran's nuclear programme
  alias     Iranian nuclear programme|Iran nuclear file
  near      IRN: nuclear programme|uranium enrichment|enrichment
issue nuclear/north-korea
  label     North Korea's nuclear programme
  alias     North Korean nuclear programme|denuclearisation of the Korean peninsula
  near      PRK: nuclear programme|denuclearisation|nuclear weapons
issue arms/strategic-nuclear
  label     Strategic nuclear arms control
  alias     strategic arms control|New START|nuclear disarmament
issue water/nile-dam
  label     Grand Ethiopian Renaissance Dam
  alias     Grand Ethiopian Renaissance Dam|Renaissance Dam|Nile dam
  near      ETH,EGY,SDN: dam|filling of the reservoir
  parties   ETH EGY SDN
issue arms/ukraine-supplies
  label     Arms deliveries to Ukraine
  alias     arms deliveries to Ukraine|Western arming of Ukraine|arming of Ukraine
issue arms/north-korea-russia
  label     Arms trade between Russia and North Korea
  near      RUS,PRK: weapons to North Korea
