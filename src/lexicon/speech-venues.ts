/** Nouns of what words are said or written in, as a part of a regular expression: "in a statement", "at a rally". */
export const VENUE_NOUNS =
  "statements?|interviews?|speech(?:es)?|addresses|address|remarks|tweets?|tweetstorm|e-?mails?|letters?|op-?eds?|(?:press|news)\\s+releases?|(?:press|news)\\s+conferences?|memos?|memorandum|reports?|blog\\s+posts?|posts?|essays?|articles?|books?|columns?|rall(?:y|ies)|town\\s+halls?|debates?|briefings?|gaggles?|hearings?|forums?|events?|appearances?|stops?|conference\\s+calls?|phone\\s+calls?|calls?|fundraisers?|podcasts?|videos?|filings?|testimony|messages?|ads?|advertisements?|dinners?|luncheons?|lunch|breakfast|summits?|meetings?|conferences?|conventions?|ceremon(?:y|ies)|symposium|lectures?|sermons?|memoirs?|editorials?|interview\\s+transcripts?|court\\s+papers|court\\s+documents|rulings?|lawsuits?|petitions?|complaints?|indictments?|depositions?|affidavits?|panels?|discussions?|roundtables?|broadcasts?|segments?|programs?|programmes?|episodes?|notes?|texts?|text\\s+messages?|cables?|declarations?|communiqu[eé]s?|resolutions?|proclamations?|conversations?|sessions?|visits?|talks|backgrounders?|monologues?|reviews?|Q&A|AMA|question-and-answer\\s+sessions?|Facebook\\s+posts?|Instagram\\s+posts?";

/** Places on the net where people say things. */
export const NETWORKS_OF_PEOPLE =
  "Twitter|Facebook|Instagram|Telegram|YouTube|Truth\\s+Social|Snapchat|Reddit|LinkedIn|Weibo|WhatsApp|VKontakte|Medium|Periscope|TikTok|Threads|Bluesky|Mastodon|Substack|X";

/** Verbs of speech whose object is who hears it. */
export const TELLS =
  /^(?:(?:has|have|had|was|were|is|are|also|then|later|reportedly)\s+)*(?:told|tells|tell|telling|informed|informs|assured|assures|reminded|reminds|warned|warns|advised|advises|asked(?!\s+(?:about|if|whether|why|how|what|when|where|who))|asks|urged|urges|implored|cautioned|notified|addressed|briefed|lectured|promised|promises|instructed)\b/i;

/** Documents that say something themselves, as a part of a regular expression: "the lawsuit says". */
export const DOCUMENT_NOUNS =
  "statement|brief|lawsuit|suit|letter|ruling|memo|memorandum|complaint|indictment|affidavit|filing|petition|e-?mail|op-?ed|editorial|essay|communiqu[eé]|declaration|tweet|news\\s+release|press\\s+release|blog\\s+post|order|resolution|proclamation";
