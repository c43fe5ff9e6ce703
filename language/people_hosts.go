package language

import (
	"slices"
	"strings"
)

// turn is a paragraph of a transcript under a name that nothing but a colon follows.
type turn struct {
	name     nameSpan // as the label has it, with a surname alone no first name
	sentence int      // where it begins
	end      int      // behind its last sentence
}

// shortestTranscript is how many such paragraphs make a transcript.
const shortestTranscript = 4

// hosts returns who asks in a transcript for the programme, and whom he calls for a
// report: those without an office who mostly ask or open with a greeting, and those
// whose first name was the question before they spoke.
func (g *stage) hosts() []nameSpan {
	turns := g.turns()
	if len(turns) < shortestTranscript {
		return nil
	}
	var out []nameSpan
	called := func(t turn) bool {
		return slices.ContainsFunc(out, func(n nameSpan) bool { return n.family == t.name.family })
	}
	for k, t := range turns {
		if called(t) || g.holdsOffice(t.name.family) {
			continue
		}
		spoke, asked := 0, 0
		for _, x := range turns {
			if x.name.family == t.name.family {
				spoke++
				if g.d.tokens[g.d.sentences[x.end-1].end-1].text == "?" {
					asked++
				}
			}
		}
		if spoke > 1 && spoke < len(turns) && (2*asked >= spoke || k == 0 && g.greets(t)) {
			out = append(out, t.name)
		}
	}
	for k := 1; k < len(turns); k++ {
		last := &g.d.sentences[turns[k-1].end-1]
		if t := turns[k]; called(turns[k-1]) && !called(t) && t.name.given != "" && !g.holdsOffice(t.name.family) && last.end-last.first == 2 && g.lower(last.first) == t.name.given && g.d.tokens[last.end-1].text == "?" {
			out = append(out, t.name)
		}
	}
	return out
}

// turns returns the labelled paragraphs of a text. The names of their labels are in
// small letters.
func (g *stage) turns() (out []turn) {
	const longest = 3
	d := g.d
	for si := 0; si < len(d.sentences); {
		end := si + 1
		for end < len(d.sentences) && d.sentences[end].paragraph == d.sentences[si].paragraph {
			end++
		}
		s := &d.sentences[si]
		k := s.first
		for k < s.end && k < s.first+longest && d.tokens[k].kind == word && d.tokens[k].upper {
			k++
		}
		if k > s.first && k < s.end && d.tokens[k].text == ":" && !g.isHead[s.first] {
			n := nameSpan{first: s.first, end: k, family: g.lower(k - 1), sentence: si}
			if k > s.first+1 {
				n.given = g.lower(s.first)
			}
			out = append(out, turn{n, si, end})
		}
		si = end
	}
	return out
}

// holdsOffice says whether an office stands beside a surname somewhere in the text.
func (g *stage) holdsOffice(family string) bool {
	for i := range g.d.tokens {
		t := &g.d.tokens[i]
		if !t.upper || !strings.HasPrefix(t.lower, family) {
			continue
		}
		for k := max(0, i-3); k < i; k++ {
			if g.isHead[k] && !g.paragraphAt(k+1) && !startsAny(g.lower(k), []string{"коллег", "colleague", "әріптес"}) {
				return true
			}
		}
		if i+1 >= len(g.d.tokens) || g.d.tokens[i+1].text != "," && g.d.tokens[i+1].text != "(" && !isDash(g.d.tokens[i+1].text) {
			continue
		}
		for k := i + 2; k < min(len(g.d.tokens), i+7); k++ {
			if g.isHead[k] {
				return true
			}
		}
	}
	return false
}

// greets says whether a turn opens a programme.
func (g *stage) greets(t turn) bool {
	s := &g.d.sentences[t.sentence]
	for i := t.name.end; i < min(s.end, t.name.end+6); i++ {
		if startsAny(g.lower(i), opensWithGreeting) {
			return true
		}
	}
	return false
}

// opensWithGreeting begin the words by which a programme greets who listens.
var opensWithGreeting = []string{"good", "welcome", "hello", "добр", "здравствуйте", "приветств", "қайырлы", "армысыз", "сәлем", "ассалау"}
