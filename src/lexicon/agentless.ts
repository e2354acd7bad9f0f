/**
 * Participles that tell what somebody unnamed says, thinks or wants of the subject ("the ferry is expected to sail"), with what ties the
 * rest of it: to, as, of, with, for, or object ("is called a fool", "was deemed safe").
 */
const TABLE = `
  expected:to said:to believed:to thought:to reported:to meant:to intended:to known:to,as,for projected:to,object rumored:to rumoured:to
  alleged:to considered:to,object seen:as regarded:as viewed:as described:as portrayed:as perceived:as hailed:as
  accused:of suspected:of charged:with credited:with,for criticized:for,as,over criticised:for,as,over praised:for,as blamed:for called:object,to
  deemed:object,to named:object dubbed:object declared:object assured:of,that mentioned:as,in touted:as billed:as depicted:as cast:as
  urged:to advised:to warned:to,that told:to ordered:to asked:to
  understood:to estimated:to assumed:to presumed:to anticipated:to predicted:to forecast:to feared:to labeled:object,as identified:as
  remembered:as,for celebrated:as,for treated:as interpreted:as viewed:object
`;

export const AGENTLESS: ReadonlyMap<string, readonly string[]> = new Map(
  [...TABLE.matchAll(/([a-z]+):([a-z,]+)/g)].map(([, word = "", ties = ""]) => [word, ties.split(",")]),
);
