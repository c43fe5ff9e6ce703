package language

import "strings"

// Russian relative clauses that count up who is in a delegation or a group.

// crowdOfMembers finds the delegation whose members a relative clause counts up, the first of them behind
// token k: «с делегацией, в которую входили сенаторы А и Б», «с группой депутатов, среди которых А»; -1 if
// no such clause opens there.
func (sc *scene) crowdOfMembers(k int) int {
	g := sc.c.g
	k = sc.beforeOffice(k)
	if k > sc.s.first && (membersAre.has(g.lower(k)) || isDash(g.lower(k))) {
		k--
	}
	if k-3 <= sc.s.first || !strings.HasPrefix(g.lower(k), "котор") {
		return -1
	}
	switch g.lower(k - 1) {
	case "в", "среди":
		k -= 2
	case "состав", "составе":
		k -= 3
	default:
		return -1
	}
	if k <= sc.s.first || g.lower(k) != "," {
		return -1
	}
	for j := k - 1; j > sc.s.first && sc.mark(j)&tellsEncounter == 0 && g.names[j] == 0; j-- {
		if sc.isCrowd(j) || deputyCases("ru", g.lower(j)) != 0 {
			return sc.crowdOf(j)
		}
	}
	return -1
}

// membersAre are the verbs of such a clause.
var membersAre = wordSet("входили входят вошли входил вошел вошёл входила вошла были был была")

// undeclinedBetween says whether the name of a party, which shows no case, stands in a Russian list in front of
// one that only the instrumental has: «с сенаторами Линдой А, Джинн Б и Ричардом В».
func (sc *scene) undeclinedBetween(p *party) bool {
	g := sc.c.g
	if p.cases&anyCase != nominative || p.stand.cases != 0 || p.end+1 >= sc.s.end || g.lower(p.end) != "," && g.lower(p.end) != "и" {
		return false
	}
	for _, m := range sc.c.at[sc.si] {
		if m.first > p.end {
			return m.first == p.end+1 && !m.office && sc.c.casesOf(m)&anyCase == instrumental
		}
	}
	return false
}
