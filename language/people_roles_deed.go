package language

import "strings"

// deedTitles are what somebody is called by what English says that he or she does or did to something,
// behind a relative pronoun: who owns a bakery, who founded the charity, who commands the garrison.
var deedTitles = map[string]string{
	"owns": "owner", "founded": "founder", "co-founded": "co-founder", "commands": "commander", "edits": "editor", "publishes": "publisher", "curates": "curator",
	"administers": "administrator", "supervises": "supervisor", "moderates": "moderator",
}

// didTo gives that office to whom the clause of the verb at token v, behind "who", is about: the owner of
// a bakery. What is owned or founded is worth a word only of somebody of whom the text tells no office, which is known but in ledLater.
func (c *cast) didTo(s *sentence, si, v int) {
	const longest = 8 // words
	g := c.g
	if g.at(s, v-1) != "who" {
		return
	}
	m, title := c.doer(s, si, v), deedTitles[g.lower(v)]
	if m == nil || len(m.p.roles) > 0 && title != "commander" {
		return
	}
	end := v + 1
	for end < s.end && end <= v+longest && g.names[end] == 0 {
		t := &g.d.tokens[end]
		if t.kind == punct && !isPossessive(t.lower) || whereBehind.has(t.lower) || g.isHead[end] && !g.heads[end].plural {
			break
		}
		end++
	}
	if end < v+2 || end == v+2 && complementOpener.has(g.lower(v+1)) {
		return
	}
	r := roleSpan{first: v, end: end, head: v, text: title + " of " + g.slice(v+1, end, -1, ""), noun: headForm{class: "expert", nom: title, cases: nominative}, told: true}
	c.waiting = append(c.waiting, ledOffice{r: r, p: m.p})
}

// whereBehind open what stands behind the object of a verb.
var whereBehind = wordSet("in on at near since with from by as for and but while where outside inside through after before")

// leadsThem is the office of who leads a party that is told by those who belong to it, in capitals behind
// the verb at token v: who leads the Social Democrats. Its text is "" if none is.
func (g *stage) leadsThem(s *sentence, v int) roleSpan {
	const longest = 4 // words
	if low := g.lower(v); low != "leads" && low != "led" && low != "heads" && low != "leading" && low != "heading" || g.at(s, v+1) != "the" {
		return roleSpan{}
	}
	end := v + 2
	for end < s.end && end < v+2+longest && g.d.tokens[end].kind == word && g.d.tokens[end].upper && g.names[end] == 0 && g.place[end] == "" && g.bodyAt[end] == nil {
		end++
	}
	if end == v+2 || !strings.HasSuffix(g.lower(end-1), "s") || g.ledBodyWord(end-1) || end < s.end && (g.d.tokens[end].kind == word && g.kinds[end]&stopWord == 0 || g.pluralPossessive(s, end)) {
		return roleSpan{}
	}
	return roleSpan{head: end - 1, first: v + 2, end: end, text: "leader" + g.ofThe(v+2, end), noun: headForm{class: "head", nom: "leader", cases: nominative}}
}

// chairmanships reads whose the chairmanship is that English names at token v with its body: "X assumed
// the chairmanship of the council", "Y handed the chairmanship of the council over to Z".
func (c *cast) chairmanships(s *sentence, si, v int) bool {
	const farthest = 4 // tokens between the verb and the noun
	g := c.g
	if !chairmanship.has(g.lower(v)) || g.at(s, v+1) != "of" {
		return false
	}
	r := c.led(s, v+1, 1)
	if r.text == "" {
		return false
	}
	for k := v - 1; k >= s.first && v-k <= farthest; k-- {
		switch low := g.lower(k); {
		case low == "handed" || low == "hands" || low == "passed" || low == "passes" || low == "ceded":
			for to := r.end; to < s.end && to < r.end+3; to++ {
				if g.lower(to) == "to" {
					c.leads(whoOf(c.behind(si, to+1)), r, v)
				}
			}
			return true
		case takesChair.has(low) || takeOver.has(low) && g.at(s, k+1) == "over":
			c.agentLeads(s, si, k, r)
			return true
		}
	}
	return false
}

// takesChair are verbs of having or taking a chairmanship.
var takesChair = wordSet("assumes assumed assuming holds hold holding took takes taking exercises inherited inherits accepted accepts won wins gained")
