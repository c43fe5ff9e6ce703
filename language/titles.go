package language

import (
	_ "embed"
	"strings"
)

//go:embed data/titles.txt
var titleTable string

// titles are the words of rank and address in front of a name, by language:
// Dasho, Ratu, льонпо.
var titles = func() map[string]map[string]bool {
	out := map[string]map[string]bool{"en": {}, "ru": {}, "kk": {}}
	for line := range strings.Lines(titleTable) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0] == "#" {
			continue
		}
		for _, w := range f[1:] {
			out[f[0]][w] = true
		}
	}
	return out
}()

// withTitles are some words and the titles of all languages.
func withTitles(words *wordList) *wordList {
	for _, of := range titles {
		for w := range of {
			words.add(w)
		}
	}
	return words
}

// honorific says whether a word is a title of rank, which is no part of the name
// behind it; as the last word of a name it is one: Saada Haji. Sri is also a name.
func (g *stage) honorific(i int) bool {
	low := g.lower(i)
	if g.d.lang != "en" && g.d.tokens[i].upper && !g.paragraphAt(i) {
		return false // with a capital, as nobody writes a title there, it is told as a name
	}
	if !titles[g.d.lang][low] && low != "sri" && low != "seri" && low != "tan" {
		return false
	}
	if i > 0 && g.d.lang == "en" && g.d.tokens[i].upper && g.d.tokens[i-1].upper && !titles["en"][g.lower(i-1)] && !honorific.has(g.lower(i-1)) && g.l.spelled(g.d.tokens[i-1].text) {
		return false // Farah Maalim Muhammad: within a name it is a part of that
	}
	k := i + 1
	if k < len(g.d.tokens) && g.d.tokens[k].text == "." {
		k++
	}
	if k >= len(g.d.tokens) || g.d.tokens[k].kind != word || !g.d.tokens[k].upper {
		return false
	}
	switch low {
	case "sri", "seri", "сри":
		return i > 0 && g.honorific(i-1)
	case "tan", "тан":
		next := g.lower(i + 1)
		return next == "sri" || next == "seri" || next == "сри"
	}
	return true
}

// shortRanks are shortened English ranks in front of a name, without the point that they are written with.
var shortRanks = wordSet("gen lt col maj capt cpt brig adm cmdr sgt")

// shortRank says whether token i is such a rank, which is no name: High Commissioner Gen. X,
// Maj. Gen. X, Lt Gen. X; but Minister Gen Y, whose name has no point.
func (g *stage) shortRank(i int) bool {
	if t := &g.d.tokens[i]; g.d.lang != "en" || !t.upper || !shortRanks.has(t.lower) || i+1 >= len(g.d.tokens) {
		return false
	}
	next := g.lower(i + 1)
	return next == "." || shortRanks.has(next) || i > 0 && shortRanks.has(g.lower(i-1))
}

// retired are the words in brackets behind a rank.
var retired = wordSet("retd rtd ret retired")

// pastHonorific returns the token behind an English form of address at token i, i itself if
// there is none: MPs Ms. A and Mr. B.
func (g *stage) pastHonorific(s *sentence, i int) int {
	if g.d.lang == "ru" && i+1 < s.end && g.d.tokens[i].kind == word && !g.d.tokens[i].upper && g.names[i+1] != 0 && g.l.atlas.demonym(g.lower(i)) != "" {
		return i + 1 // авторы – датчанка X и сенегалец Y
	}
	if g.d.lang != "en" || i+1 >= s.end || !g.d.tokens[i].upper || !honorific.has(g.lower(i)) && !g.honorific(i) {
		return i
	}
	if g.lower(i+1) == "." {
		return i + 2
	}
	return i + 1
}

// agedWord says whether a word tells behind a number and a hyphen somebody's age:
// 78-летний, 78-year-old.
func agedWord(low string) bool {
	return strings.HasPrefix(low, "летн") || low == "year-old" || strings.HasPrefix(low, "жаса")
}

// honorific are forms of address and titles of rank that no office is told by.
var honorific = withTitles(wordSet("sir dame lord lady baron baroness viscount viscountess mr mrs ms miss mister messrs dr prof madam madame he hon rt right honourable honorable rev reverend revd excellency sheikh shaikh shaykh sheikha sayyid sayed raja hajj don doña dom herr frau г-н г-жа господин госпожа господином госпожой господину господина госпоже госпожу шейх шейхом шейху сэр мырза мырзамен tan sri seri gen lt col maj capt cpt brig adm cmdr sgt eng yang berhormat paduka highness excellencies hj"))
