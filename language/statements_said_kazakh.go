package language

import (
	"cmp"
	"strings"
)

// saidWithin adds the sentences of a Kazakh paragraph, but for its last, that are closed by who
// said them behind a dash: «Отырыс өтті. Сауда өсті, – деді министр X. Заң мамырда күшіне енеді».
// It returns the sentence behind the last of them too, with which the rest begins.
func (c *cast) saidWithin(out []utterance, si, last int) ([]utterance, int) {
	d := c.g.d
	rest := si
	for k := si; k < last; k++ {
		first := d.sentences[k].first
		at := c.blockEnd(k, k)
		if at <= first || !isDash(d.tokens[at].text) && !isDash(d.tokens[at+1].text) || strings.ContainsAny(d.tokens[first].text, "«“\"") {
			continue
		}
		if u, ok := c.unit(first, at, k); ok && !c.quotedAlready(out, u) {
			u.sure = true
			out, rest = append(out, u), k+1
		}
	}
	return out, rest
}

// guestMeant is whom the word for a guest at token k means, nil if it is none or nobody came.
func (c *cast) guestMeant(si, tok, k int, sex gender) *person {
	if !guestNouns.has(c.g.lower(k)) {
		return nil
	}
	if p := c.received(si); p != nil && agrees(p, sex) {
		return p
	}
	return cmp.Or(c.foreigner(si, tok, sex), c.receivedBefore(si, tok, sex))
}

// received is whom a Kazakh sentence shortly before sentence si tells to have been received, as
// the object of the verb: «Спикер А Б-ны қабылдады. Қонақ алғыс айтты». He is the guest, of
// whatever country.
func (c *cast) received(si int) *person {
	const near, beside = 3, 4
	if c.g.d.lang != "kk" {
		return nil
	}
	for i := si; i >= 0 && i > si-near; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			low := c.g.lower(m.end - 1)
			if m.office || c.isQuoted(m.first) || !endsWithAny(low, "ны", "ні", "ды", "ді", "ты", "ті") || strings.HasSuffix(lower(m.p.name()), low) {
				continue
			}
			for k := m.end; k < min(m.end+beside, c.g.d.sentences[i].end) && c.g.d.tokens[k].kind == word; k++ {
				if startsWithAny(c.g.lower(k), receivesKazakh) {
					return m.p
				}
			}
		}
	}
	return nil
}

// receivesKazakh begin the Kazakh verbs of a host.
var receivesKazakh = []string{"қабылдады=", "қабылдап=", "қабылдаған="}
