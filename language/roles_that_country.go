package language

import "strings"

// An office can be of a country that the sentence before names: the country's speaker,
// «посол этой страны», «бұл елдің министрі».

// meantCountries are the words that mean such a country, with what points back to it in front.
var meantCountries = wordSet("country nation страны государства елдің")

// pointsBack are the words in front of them.
var pointsBack = wordSet("the that this этой этого той того данной данного указанной бұл сол осы аталған айтылған")

// thatCountry returns the country that an office points back to, "" if it points to none, and
// takes the words that point out of the office.
func (g *stage) thatCountry(r *roleSpan) string {
	if g.d.lang == "kk" {
		r.text = ourCountry.Replace(r.text)
	}
	if k := r.first - 1; k > 0 && g.lower(k) == "келген" && kazakhAblative(g.lower(k-1)) {
		return g.place[k-1] // Ресейден келген депутат
	}
	for i := max(r.first-2, 0); i < r.end; i++ {
		if !meantCountries.has(g.lower(i)) || i == r.head || i == 0 || !pointsBack.has(g.lower(i-1)) && i > r.first {
			continue
		}
		if i < r.first && !(g.d.lang == "en" && possessive(g.d.text, g.d.tokens[i].end, 1)) {
			continue
		}
		code := g.placeBefore(i)
		if code != "" {
			for _, words := range thoseWords[g.d.lang] {
				if cut := strings.Replace(r.text, words, "", 1); cut != r.text {
					r.text, r.told = strings.TrimSpace(cut), true
					break
				}
			}
		}
		return code
	}
	return ""
}

// thoseWords are what stands for a country in the text of an office.
var thoseWords = map[string][]string{
	"en": {"that country's ", "this country's ", "that nation's ", "this nation's ", "that country’s ", "this country’s ", "that nation’s ", "this nation’s ", "country's ", "nation's ", "country’s ", "nation’s ", " of that country", " of this country", " of the country", " of that nation", " of this nation"},
	"ru": {" этой страны", " той страны", " данной страны", " указанной страны", " этого государства", " того государства", " данного государства", " страны", " государства"},
	"kk": {"Бұл елдің ", "бұл елдің ", "Сол елдің ", "сол елдің ", "Осы елдің ", "осы елдің ", "Аталған елдің ", "аталған елдің ", "Айтылған елдің ", "айтылған елдің ", "елдің "},
}

// ourCountry takes out of a Kazakh office that it is one of the writer's own country, which the
// office tells of anyhow: еліміздің Қаржы министрі.
var ourCountry = strings.NewReplacer("біздің еліміздің ", "", "еліміздің ", "", "Еліміздің ", "", "біздің елдің ", "")

// placeBefore returns the country named last before token i, in its paragraph or the one
// above.
func (g *stage) placeBefore(i int) string {
	para := g.d.sentences[g.d.sentenceAt(i)].paragraph
	for si := g.d.sentenceAt(i); si >= 0 && g.d.sentences[si].paragraph >= para-1; si-- {
		s := &g.d.sentences[si]
		for k := min(s.end, i) - 1; k >= s.first; k-- {
			if g.place[k] != "" {
				return g.place[k]
			}
		}
	}
	return ""
}
