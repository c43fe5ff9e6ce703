package source

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// breakMark stands for <br> in the text of a page; it is of the characters that
// mean nothing to anybody, so that a page that has it loses nothing.
const breakMark = '\ue000'

// nearby is how many blocks back a repeated one is looked for.
const nearby = 20

// block is one paragraph, heading or list item of a page.
type block struct {
	text   string
	linked int // runes of it that are inside links, or tell when something was posted
}

// blocksOf turns markup into blocks of plain text, in reading order. Pictures
// with their captions, scripts, forms and navigation are left out.
func blocksOf(root *html.Node) []block {
	w := blockWriter{}
	w.walk(root, false)
	w.end()
	return w.blocks
}

type blockWriter struct {
	blocks []block
	text   strings.Builder
	linked int
	space  bool // white space was seen and not yet written
}

func (w *blockWriter) walk(n *html.Node, inLink bool) {
	element := n.DataAtom
	if element == 0 { // readability renames elements and leaves this out
		element = atom.Lookup([]byte(n.Data))
	}
	switch n.Type {
	case html.TextNode:
		w.write(n.Data, inLink)
		return
	case html.ElementNode:
		switch element {
		case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Form, atom.Button,
			atom.Select, atom.Textarea, atom.Nav, atom.Figure, atom.Figcaption, atom.Head, atom.Video, atom.Audio, atom.Object:
			return
		case atom.Br:
			// Two in a row end a paragraph; one may only end a line, but
			// agencies use it between paragraphs as well.
			w.end()
			return
		case atom.Tr:
			w.row(n, inLink)
			return
		default:
		}
	case html.ErrorNode, html.DocumentNode, html.CommentNode, html.DoctypeNode, html.RawNode:
	}
	isBlock := n.Type == html.ElementNode && !isInline(element)
	if isBlock {
		w.end()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c, inLink || element == atom.A || element == atom.Time)
	}
	if isBlock {
		w.end()
	}
}

// row writes a row of a table: one line if it is data, else, in a page laid out
// by a table, the cells that are not small beside the largest.
func (w *blockWriter) row(tr *html.Node, inLink bool) {
	const page = 400 // bytes; from here on a cell is a part of the page
	w.end()
	var cells []block
	largest := 0
	for cell := tr.FirstChild; cell != nil; cell = cell.NextSibling {
		largest = max(largest, textLength(cell, maxDecoded))
	}
	for cell := tr.FirstChild; cell != nil; cell = cell.NextSibling {
		if largest >= page && textLength(cell, largest)*4 < largest {
			continue
		}
		within := blockWriter{}
		within.walk(cell, inLink)
		within.end()
		cells = append(cells, within.blocks...)
	}
	if largest >= page {
		w.blocks = append(w.blocks, cells...)
		return
	}
	for i, cell := range cells {
		if i > 0 {
			w.text.WriteString("; ")
		}
		w.text.WriteString(cell.text)
		w.linked += cell.linked
	}
	w.end()
}

func (w *blockWriter) write(s string, inLink bool) {
	for _, r := range s {
		switch {
		case r == breakMark:
			w.end()
			continue
		case unicode.IsSpace(r):
			w.space = true
			continue
		}
		if !unicode.IsPrint(r) && r != '\u200d' && r != '\u200c' {
			continue // soft hyphens, zero-width spaces, control characters
		}
		if w.space && w.text.Len() > 0 {
			w.text.WriteByte(' ')
		}
		w.space = false
		w.text.WriteRune(r)
		if inLink {
			w.linked++
		}
	}
}

func (w *blockWriter) end() {
	if w.text.Len() > 0 {
		w.blocks = append(w.blocks, block{text: w.text.String(), linked: w.linked})
	}
	w.text.Reset()
	w.linked, w.space = 0, false
}

func isInline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Dfn, atom.Em, atom.Font,
		atom.I, atom.Ins, atom.Kbd, atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup,
		atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	case 0: // an element of the site's own
		return true
	default:
		return false
	}
}

// proseOf joins what is left of the blocks after the filter, paragraphs
// separated by an empty line. What stands over the first paragraph is left
// out: the headline once more, the section, the author, the date.
func proseOf(blocks []block, title string) string {
	var kept []string
	for _, b := range blocks {
		if isFurniture(b) || len(kept) == 0 && title != "" && strings.EqualFold(b.text, title) {
			continue
		}
		if len(kept) == 0 && utf8.RuneCountInString(b.text) <= 40 && !parseDate(b.text, time.UTC).time.IsZero() {
			continue
		}
		// Pages repeat a lead or a quotation as a pull quote.
		if utf8.RuneCountInString(b.text) > 40 && slices.ContainsFunc(kept[max(0, len(kept)-nearby):], func(k string) bool { return strings.Contains(k, b.text) }) {
			continue
		}
		kept = append(kept, b.text)
	}
	if first := slices.IndexFunc(kept, isParagraph); first > 0 {
		kept = kept[first:]
	}
	return strings.Join(kept, "\n\n")
}

// isParagraph says whether text is long or ends like a sentence.
func isParagraph(text string) bool {
	if utf8.RuneCountInString(text) >= 60 {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…:;»”\"", last)
}

// isFurniture says whether a block is no part of what the article says:
// captions and photo credits, "read also", link lists, share and subscribe
// lines, tags and counters. Long paragraphs never are.
func isFurniture(b block) bool {
	size := utf8.RuneCountInString(b.text)
	if size > 300 {
		return false
	}
	letters := 0
	for _, r := range b.text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < 2 {
		return true
	}
	if b.linked*10 > size*6 {
		return true
	}
	if size < 150 && strings.Count(b.text, " | ") >= 2 { // a row of links without links
		return true
	}
	line := strings.ToLower(strings.TrimLeftFunc(b.text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '#'
	}))
	return isCredit(line, size) || isReadAlso(line, size) || isInvitation(line) || isShareLine(line) || isLabel(line, size)
}

func startsWith(line string, beginnings ...string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(line, b) })
}

func isCredit(line string, size int) bool {
	// «Фото автора», «Фото akorda.kz»; a sentence about a photo is longer.
	if size <= 50 && startsWith(line, "фото ", "сурет ") {
		return true
	}
	return size <= 200 && startsWith(line, "©", "photo credit", "photo:", "photos:", "photo by", "photo courtesy", "image credit", "image:", "image source",
		"illustration:", "illustration by", "pictured:", "picture:", "video:", "screenshot:",
		"на снимке:", "на фото:", "фото:", "фото/", "фото©", "фото.", "фотография:", "фотосурет:", "видео:", "иллюстрация:", "коллаж:", "скриншот:", "снимок:", "инфографика:",
		"сурет:", "суреттер:", "суретті түсірген", "фотолар:", "суретте:", "бейнежазба:", "видеодан алынған", "кадр:", "pixabay", "depositphotos", "getty images")
}

func isReadAlso(line string, size int) bool {
	return size <= 250 && startsWith(line, "read also", "also read", "read more", "see also", "related:", "related news", "related articles", "related stories",
		"more on this", "you may also like", "recommended:", "don't miss", "most read", "latest news",
		"читайте также", "читать также", "также читайте", "читайте еще", "читайте ещё", "читать далее", "читайте по теме", "материалы по теме", "по теме:", "еще по теме",
		"ещё по теме", "смотрите также", "рекомендуем прочитать", "рекомендуем почитать", "другие новости", "похожие новости", "последние новости", "главные новости", "подробнее:", "ранее по теме",
		"оқи отырыңыз", "тағы оқыңыз", "тағы да оқыңыз", "сондай-ақ оқыңыз", "сондай-ақ, оқыңыз", "осы тақырып бойынша:", "осы тақырыптағы жаңалықтар", "тақырып бойынша:", "ұқсас жаңалықтар", "соңғы жаңалықтар",
		"басқа жаңалықтар", "толығырақ:", "толығырақ оқу", "тағы қараңыз")
}

// isInvitation says whether a line asks to follow, join, install or report.
func isInvitation(line string) bool {
	if startsWith(line, "subscribe to", "subscribe now", "follow us", "join us on", "join our", "sign up for", "get our newsletter", "download our app",
		"подписывайтесь", "подписывайся", "подпишитесь", "подпишись", "следите за нами", "присоединяйтесь к нам", "больше новостей в", "все новости в",
		"нашли ошибку", "заметили ошибку", "сообщить об ошибке", "выделите фрагмент", "при использовании материалов", "любое использование материалов",
		"жазылыңыз", "бізге жазылыңыз", "бізге қосылыңыз", "арнамызға жазыл", "қатені байқа", "қате таптыңыз", "материалды пайдалан") {
		return true
	}
	network := containsAny(line, "telegram", "телеграм", "whatsapp", "instagram", "инстаграм", "youtube", "facebook", "viber", "tiktok", "google news")
	return network && containsAny(line, "подпис", "подпиш", "жазыл", "қосыл", "subscribe", "follow", "join", "наш канал", "нашем канал", "наш telegram", "арнамыз", "парақшамыз", "читайте нас")
}

func containsAny(line string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(line, p) })
}

// isShareLine says whether every word of a line belongs to a row of share
// buttons.
func isShareLine(line string) bool {
	words := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 || len(words) > 15 {
		return false
	}
	named := false
	for _, word := range words {
		switch word {
		case "facebook", "twitter", "telegram", "whatsapp", "vk", "vkontakte", "viber", "linkedin", "email", "x", "ok", "odnoklassniki", "pinterest", "reddit",
			"одноклассники", "вконтакте", "фейсбук", "телеграм", "твиттер", "share", "tweet", "print", "поделиться", "поделитесь", "распечатать", "бөлісу", "бөлісіңіз", "басып":
			named = true
		case "this", "on", "the", "article", "news", "link", "copy", "send", "via", "in", "в", "с", "на", "новостью", "статьей", "статьёй", "друзьями", "ссылку", "ссылка",
			"скопировать", "отправить", "версия", "для", "печати", "шығару", "сілтемені", "көшіру", "достарыңызбен", "жаңалықпен", "жіберу":
		default:
			return false
		}
	}
	return named
}

// isLabel says whether a line lists tags, counts readers or names an
// advertisement.
func isLabel(line string, size int) bool {
	line = strings.TrimLeft(line, "0123456789 ,.") // «412 просмотров», "3 min read"
	switch line {
	case "advertisement", "реклама", "жарнама":
		return true
	}
	return size <= 150 && startsWith(line, "a version of this article", "tags:", "keywords:", "views:", "comments:", "reading time", "min read",
		"теги:", "тэги:", "ключевые слова:", "просмотров", "просмотры:", "количество просмотров", "комментарии:", "комментариев", "время чтения", "рубрика:", "категория:",
		"тегтер:", "тегі:", "тег:", "қаралым", "қаралды:", "көрілім", "пікірлер:", "пікір қалдыру", "айдар:", "оқу уақыты")
}
