package language

import "strings"

// sideOfName says on which side of Russian talks somebody was of whom no word tells the country, by his name alone: it is of the
// kind of one of those who met, and not of the other's: «спикер Касенов встретился с председателем палаты
// аль-Маджали; присутствовал глава комитета ас-Сарайра».
func (sc *scene) sideOfName(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "ru" {
		return sideNeither
	}
	names := sc.c.g.l.origins
	return sideOfTwo(names.kindred(p, host), names.kindred(p, guest))
}

// kindred says whether the names of two persons are of one country, or both of the Arabs; not where those with
// such names as the first live in many countries.
func (b *originBook) kindred(p, q *person) bool {
	if hasArticle(p) && hasArticle(q) {
		return true
	}
	hints, theirs := b.of(p), b.of(q)
	for i := range b.peoples {
		if x := &b.peoples[i]; x.scattered && hints.of(x.countries[0]) >= givenHint {
			return false // Сергей is at home in Pavlodar as well
		}
	}
	for _, o := range hints {
		if o.sum >= givenHint && theirs.of(o.code) >= givenHint {
			return true
		}
	}
	return false
}

// hasArticle says whether somebody's surname has the Arabic article: ас-Сарайра, аль-Маджали.
func hasArticle(p *person) bool {
	article, name, two := strings.Cut(lower(p.family), "-")
	return two && name != "" && arabicArticles[article]
}
