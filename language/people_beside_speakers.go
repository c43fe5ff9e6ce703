package language

// scanSpeakers finds unknown English names beside verbs of speech and before a
// relative clause: "Xiu Tanaq said", "said Xiu Tanaq", "Xiu Tanaq, who …".
func (g *stage) scanSpeakers(verbs *speechBook, si int) {
	s := &g.d.sentences[si]
	for v := s.first; v < s.end; v++ {
		switch t := &g.d.tokens[v]; {
		case t.text == "," && v+1 < s.end && aboutSomebody.has(g.lower(v+1)):
			g.noteSpeaker(s, si, g.namesInFront(s, v), v)
		case verbs.is("en", t):
			from, to := g.namesInFront(s, v), v
			if v-from < 2 {
				from, to = v+1, v+1
				for to < s.end && to-from < 3 {
					_, at := g.particlesAt(s, to)
					if !g.nameable(s, at) || g.place[at] != "" || at > to && to == from {
						break
					}
					to = at + 1
				}
			}
			g.noteSpeaker(s, si, from, to)
		}
	}
}

// aboutSomebody are words behind a comma that go on about a person in front.
var aboutSomebody = wordSet("who whose once formerly himself herself")

// namesInFront returns where the words right in front of token v start that can
// be a name, three at most.
func (g *stage) namesInFront(s *sentence, v int) int {
	from := v
	for from > s.first && v-from < 3 && g.nameable(s, from-1) && g.place[from-1] == "" && !g.onlyOpens(s, from-1) {
		from--
	}
	return from
}

// noteSpeaker notes tokens [from, to) as a name if they can be one.
func (g *stage) noteSpeaker(s *sentence, si, from, to int) {
	if to-from < 2 || to-from > 4 || from > s.first && g.lower(from-1) == "the" || from > s.first+1 && g.lower(from-2) == "the" && !g.isHead[from-1] {
		return
	}
	if n := g.western(s, from, to-from); n.end > 0 {
		n.sentence = si
		g.note(n)
	}
}
