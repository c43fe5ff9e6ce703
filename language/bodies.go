package language

import (
	"strings"

	"minber/digest"
)

// bareName is what bodies of several countries are called at home: the
// National Assembly, Шура Кеңесі. The countries that a text names tell which
// of them it means.
type bareName struct {
	words  []lemma
	bodies []*digest.Body
}

// addBareNames indexes the names of a body without those of its country.
func (l *lexicon) addBareNames(b *digest.Body) {
	for lang, name := range b.Names {
		l.addBare(lang, name, b)
	}
	for lang, names := range b.Aliases {
		for _, name := range names {
			l.addBare(lang, name, b)
		}
	}
}

func (l *lexicon) addBare(lang, name string, b *digest.Body) {
	toks := tokenize(name)
	for i := range toks {
		toks[i].upper = true // the atlas knows names by their capitals
	}
	var words []string
	for i := 0; i < len(toks); i++ {
		if _, k, _ := l.atlas.at(lang, toks, i); k > 0 {
			i += k - 1
		} else if w := toks[i].lower; toks[i].kind == word && w != "the" && (w != "of" || len(words) > 0) {
			words = append(words, w)
		}
	}
	if n := len(words); n > 0 && words[n-1] == "of" {
		words = words[:n-1]
	}
	if n := len(words); n == 0 || n == len(toks) || n == 1 && plainBody.has(wordStem(lang, words[0])) {
		return
	}
	l.noteBare(lang, words, b)
}

// plainBody are the stems of words that say no more than that something is a
// body.
var plainBody = wordSet("parliament senate republic парламент сенат республик дума")

func (l *lexicon) noteBare(lang string, words []string, b *digest.Body) {
	bare, key := l.bare[lang], onsetOf(words[0])
	text := strings.Join(words, " ")
	for i := range bare[key] {
		known := &bare[key][i]
		if known.text() != text {
			continue
		}
		for _, o := range known.bodies {
			if o == b {
				return
			}
		}
		known.bodies = append(known.bodies, b)
		return
	}
	n := bareName{make([]lemma, len(words)), []*digest.Body{b}}
	for i, w := range words {
		n.words[i] = newLemma(lang, w)
	}
	bare[key] = append(bare[key], n)
}

func (n *bareName) text() string {
	words := make([]string, len(n.words))
	for i, w := range n.words {
		words[i] = w.text
	}
	return strings.Join(words, " ")
}

// bareBodies notes the bodies that a text names without their country.
func (g *stage) bareBodies() {
	named := map[string]bool{}
	for i, code := range g.place {
		if code != "" {
			named[code] = true
		} else if g.town[i] != "" {
			named[g.town[i]] = true
		}
	}
	for i := range g.d.tokens {
		if t := &g.d.tokens[i]; t.kind != word || !t.upper || g.bodyAt[i] != nil || g.place[i] != "" {
			continue
		}
		if b, n := g.bareBody(i, named); b != nil {
			for j := i; j < i+n; j++ {
				g.bodyAt[j], g.bodyN[j] = b, int16(min(n, 100))
			}
		}
	}
}

// bareBody returns the body whose bare name stands at token i: of several
// countries that the text names, that of its own.
func (g *stage) bareBody(i int, named map[string]bool) (found *digest.Body, words int) {
	for _, n := range g.l.bare[g.d.lang][g.d.tokens[i].onset] {
		a := alias{words: n.words}
		if len(n.words) <= words || !a.at(g.d.lang, g.d.tokens[i:]) {
			continue
		}
		if b := g.oneOf(n.bodies, named); b != nil {
			found, words = b, len(n.words)
		}
	}
	return found, words
}

func (g *stage) oneOf(bodies []*digest.Body, named map[string]bool) (found *digest.Body) {
	for _, b := range bodies {
		switch {
		case !named[b.Country] || !b.Alive(g.d.date):
		case b.Country == g.home:
			return b
		case found != nil:
			return nil
		default:
			found = b
		}
	}
	return found
}

// isChamberOf says whether a is a chamber of the parliament b, however many words name the
// parliament: «ҚР Парламенті Сенатының».
func isChamberOf(a, b *digest.Body) bool {
	return a != nil && b != nil && a.Kind == digest.Chamber && a.Parent == b.ID
}
