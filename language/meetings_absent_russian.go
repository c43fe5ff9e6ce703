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
