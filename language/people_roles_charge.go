package language

import "strings"

// chargeBehind returns the name that stands behind what a Russian office is for, where the
// office itself was not read that far: «докладчик по вопросу о свободе собраний X»,
// «спецпредставитель ассамблеи по гендерным вопросам Y», «генеральный консул в регионе Z».
// The words between belong to the office.
func (c *cast) chargeBehind(s *sentence, si int, r *roleSpan) *mention {
	const longest = 9 // words
	g := c.g
	if g.d.lang != "ru" || r.noun.plural || r.end >= s.end {
		return nil
	}
	goesOn := g.goesOnInGenitive(r)
	if !goesOn && !opensCharge.has(g.lower(r.end)) {
		return nil
	}
	for k := r.end; k < s.end && k-r.end <= longest; k++ {
		if m := c.nameAt(si, k); m != nil {
			if k == r.end || c.casesDiffer(r, m) || r.noun.cases&nominative != 0 && m.oblique {
				return nil
			}
			return m
		}
		low := g.lower(k)
		switch t := &g.d.tokens[k]; {
		case t.kind != word || g.names[k] != 0 || g.isHead[k] && !g.heads[k].plural && g.heads[k].cases&genitive == 0:
			return nil
		case opensCharge.has(low), goesOn && k == r.end, low == "и" && k > r.end, g.isOrg(k), g.isHead[k]:
		case notCharge.has(low), russianVerb(low), g.kinds[k]&stopWord != 0, !t.upper && !genitiveLike(low) && !adjectiveLike(low) && !strings.HasSuffix(low, "е"):
			return nil
		}
	}
	return nil
}

// goesOnInGenitive says whether an office that has words behind its noun already goes on with
// a noun in the genitive: член комиссии по реабилитации (жертв репрессий).
func (g *stage) goesOnInGenitive(r *roleSpan) bool {
	low := g.lower(r.end)
	t := &g.d.tokens[r.end]
	return r.end > r.head+2 && t.kind == word && !t.upper && g.names[r.end] == 0 && !russianVerb(low) && (!g.isHead[r.end] || g.heads[r.end].plural) && g.kinds[r.end]&stopWord == 0 && g.l.atlas.demonym(low) == "" && !notOfOffice[low]
}

// opensCharge are the prepositions in front of what an office is for, and notCharge the nouns
// behind them that tell how, when or for whom something was said.
var (
	opensCharge = wordSet("по от о об при в за")
	notCharge   = wordSet("имени просьбе итогам словам мнению данным поводу поручению приглашению телефону видеосвязи интервью ходе рамках ответ ответе начале конце этом этой понедельник вторник среду четверг пятницу субботу воскресенье время связи слов выступлении зале кулуарах очереди свою")
)

// pastNote returns the name behind an office and a note in brackets that names nobody: «послом
// Алжира в России (по совместительству) Смаилом Аллауа».
func (c *cast) pastNote(s *sentence, si int, r *roleSpan) *mention {
	k := c.g.pastBrackets(s, r.end)
	if k == r.end || r.noun.plural || c.g.at(s, r.end) != "(" {
		return nil
	}
	for i := r.end; i < k; i++ {
		if c.g.names[i] != 0 {
			return nil
		}
	}
	m := c.nameAt(si, k)
	if m == nil || c.casesDiffer(r, m) {
		return nil
	}
	return m
}
