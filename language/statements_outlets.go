package language

import "unicode/utf8"

// Who passes the news on stands behind a verb of speech as whoever speaks does: передает
// NUR.KZ, деп хабарлайды BAQ.KZ, reported the Courier. What he passes on is what somebody
// did, and no statement of whoever did it.

// outletBehind says whether the Russian verb at v is that of who reports: сообщает
// агентство, передает наш корреспондент, пишет «Курьер».
func (c *cast) outletBehind(v, to int) bool {
	k := v + 1
	for k < to && besideVerb[c.g.lower(k)] {
		k++
	}
	return k < to && (reporters.has(c.g.lower(k)) || startsWithAny(c.g.lower(v), relays) && c.outletNamed(k, to))
}

// relays begin the Russian verbs of who passes the news on.
var relays = []string{"сообща", "сообщи", "переда", "пишет=", "пишут=", "написал", "информиру", "отмеча", "уточня", "поясня", "напомина", "добавля", "рассказыва", "утвержда"}

// outletNamed says whether the words from token k to the end of their clause, or to whom
// they refer to, are a name that is nobody's in the text: NUR.KZ; zakon.kz; «Курьер» со
// ссылкой на сенат. It does in «сообщил NUR.KZ депутат X» as little as in «сообщает X».
func (c *cast) outletNamed(k, to int) bool {
	const longest = 9
	d := c.g.d
	si := d.sentenceAt(k)
	marked := k+1 < to && d.tokens[k].kind == punct && c.isQuoted(k+1)
	if marked {
		k++
	}
	if t := &d.tokens[k]; t.kind != word || !t.upper && t.text[0] >= utf8.RuneSelf || c.inMention(si, k) || !marked && c.g.isHead[k] || c.isQuoted(k) != marked {
		return false
	}
	for i := k + 1; i < min(to, k+longest); i++ {
		switch low := c.g.lower(i); {
		case low == "со" || low == "с" || d.tokens[i].kind == punct && low != "." && low != "-" && !c.isQuoted(i-1) && !c.isQuoted(i):
			return true
		case low == "." && i+1 >= d.sentences[si].end:
			return true
		case d.tokens[i].kind == word && c.inMention(si, i):
			return false
		}
		if _, he := pronoun(d.lang, c.g.lower(i)); he {
			return false
		}
	}
	return true
}

// kazakhOutletBehind says whether the Kazakh verb at v is that of who reports, with a name
// that is nobody's behind it: деп хабарлайды BAQ.KZ сенатқа сілтеме жасап.
func (c *cast) kazakhOutletBehind(v int, s *sentence) bool {
	return v+1 < s.end && v > s.first+1 && c.g.lower(v-1) == "деп" && startsWithAny(c.g.lower(v), kazakhRelays) && c.outletNamed(v+1, s.end)
}

// kazakhRelays begin the Kazakh verbs of who passes the news on.
var kazakhRelays = []string{"хабарла", "жаз", "мәлімде", "таратты=", "таратады="}

// reportedByName says whether an English sentence ends with who reported what it tells, by a
// name that the text gives no office and does not come back to: …, reported Daily Courier.
func (c *cast) reportedByName(v int, s *sentence, si int) bool {
	if low := c.g.lower(v); low != "reported" && low != "reports" || v == s.first || c.g.d.tokens[v-1].text != "," {
		return false
	}
	m := c.after(si, v+1)
	return m != nil && c.lead(m) == v+1 && m.end+1 >= s.end && len(m.p.roles) == 0 && len(m.p.mentions) == 1
}
