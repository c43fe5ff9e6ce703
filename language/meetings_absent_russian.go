package language

import "strings"

// absent says whether a Russian sentence names somebody only for what is his and not for where he
// was: who sent greetings, a letter or an invitation that another handed over, and whose place
// another has taken: «передал привет от председателя А», «вручил письмо А», «сменившего на этом
// посту А», «преемник посла А».
func (c *cast) absent(m *mention) bool {
	const reach = 5
	g := c.g
	if g.d.lang != "ru" || m.office {
		return false
	}
	s, lead := &g.d.sentences[m.sentence], c.lead(m)
	if lead <= s.first {
		return false
	}
	prev := g.lower(lead - 1)
	if startsWithAny(prev, successors) || startsWithAny(prev, sentThings) {
		return true
	}
	for k := lead - 1; k >= max(s.first, lead-reach) && g.d.tokens[k].kind == word && g.names[k] == 0; k-- {
		low := g.lower(k)
		if startsWithAny(low, []string{"сменил", "сменивш", "сменя", "заменивш"}) && (m.oblique || strings.HasSuffix(g.lower(m.end-1), "и")) {
			return true
		}
		if prev == "от" && startsWithAny(low, sentThings) {
			return true
		}
	}
	return false
}

var (
	// sentThings are what somebody sends or lets another say.
	sentThings = []string{"привет", "письм", "послани", "приглашени", "поздравлени", "телеграмм", "подар", "пожелани"}
	// successors are those who have another's office now, and those who had it before.
	successors = []string{"преемник", "преемниц", "предшественник", "предшественниц"}
)

// stayedAwayRussian says whether the Russian words right beside somebody's name tell that he was not there:
// «посол А отсутствовал», «сенатор Б был в это время в отпуске», «не приехал посол А».
func (sc *scene) stayedAwayRussian(p *person) bool {
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		for k := m.end; k < sc.s.end && sc.c.g.d.tokens[k].kind == word && sc.c.g.names[k] == 0; k++ {
			if sc.awayAt(k) {
				return true
			}
		}
		if lead := sc.c.lead(m); lead-1 > sc.s.first && m.end < sc.s.end && sc.c.g.d.tokens[m.end].kind == punct && sc.awayAt(lead-2) && finitePast(sc.c.g.lower(lead-1)) {
			return true
		}
	}
	return false
}

// awayAt says whether the Russian words from token k on tell of somebody's absence: «отсутствовал», «не
// прибыл», «в отпуске»; not: «не скрывал радости».
func (sc *scene) awayAt(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); low {
	case "не":
		next := g.at(sc.s, k+1)
		return startsWithAny(next, wasPresent) && finitePast(next)
	case "в", "на":
		return awayPlaces.has(g.at(sc.s, k+1)) || awayPlaces.has(g.at(sc.s, k+2)) && isRussianAdjective(g.at(sc.s, k+1))
	default:
		return startsWithAny(low, stayingAway)
	}
}

// wasPresent and stayingAway are beginnings of Russian verbs of being present, which «не» denies, and of being
// absent; awayPlaces is where those are who are absent.
var (
	wasPresent  = []string{"приехал", "прибыл", "пришел=", "пришёл=", "пришл", "явил", "участвовал", "присутствовал", "прилетел", "смог"}
	stayingAway = []string{"отсутств", "болел", "заболел", "приболел", "отдыхал"}
	awayPlaces  = wordSet("отпуске командировке отъезде больнице больничном")
)
