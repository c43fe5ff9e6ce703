package language

// besideColon returns whose name stands, without a case, right in front of the colon that
// opens a Kazakh utterance: «А заңды қолдамады, ал депутат Б: «…», – деді» gives the words to
// Б, whoever the sentence is about.
func (c *cast) besideColon(u *utterance) voice {
	d := c.g.d
	if d.lang != "kk" {
		return voice{}
	}
	k := u.first - 1
	for k > u.frame[0] && k > u.first-3 && d.tokens[k].text != ":" {
		k--
	}
	if k <= u.frame[0] || d.tokens[k].text != ":" {
		return voice{}
	}
	m := c.nameEnding(u.sentence, k)
	if m == nil || m.oblique || m.first <= u.frame[0] || kazakhEnding(d.tokens[k-1].lower) == instrumental || c.joinedBefore(m) {
		return voice{}
	}
	return someone(c.meant(m))
}

// joinedBefore says whether a mention is one of several: А мен Б.
func (c *cast) joinedBefore(m *mention) bool {
	for k := m.first - 1; k >= 0 && k > m.first-6; k-- {
		switch c.g.lower(k) {
		case "мен", "бен", "пен", "және":
			return true
		case ",":
			return false
		}
	}
	return false
}
