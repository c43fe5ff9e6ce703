package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	if b.linked*10 > size*6 || addresses(b.text)*2 > size {
		return true
	}
	if size < 150 && strings.Count(b.text, " | ") >= 2 { // a row of links without links
		return true
	}
	line := strings.ToLower(strings.TrimLeftFunc(b.text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '#'
	}))
	return isCredit(line, size) || isSignature(line, size) || isReadAlso(line, size) || isInvitation(line) || isShareLine(line) || isLabel(line, size)
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

// addresses counts the letters of a text that are addresses of pages.
func addresses(text string) int {
	sum := 0
	for word := range strings.FieldsSeq(text) {
		if strings.HasPrefix(word, "http://") || strings.HasPrefix(word, "https://") {
			sum += utf8.RuneCountInString(word)
		}
	}
	return sum
}

// isSignature says whether a line names who wrote the text, or which press
// service.
func isSignature(line string, size int) bool {
	line = strings.TrimRight(line, ".")
	if size <= 70 && !strings.ContainsAny(line, ".!?,:") && (startsWith(line, "пресс-служба ") || strings.HasSuffix(line, " баспасөз қызметі")) {
		return true
	}
	return size <= 150 && startsWith(line, "reporting by ", "additional reporting by ", "writing by ", "editing by ", "our standards:",
		"беседовал ", "беседовала ", "подготовил ", "подготовила ", "әңгімелескен ", "сұхбаттасқан ", "сұхбат алған ", "дайындаған ")
}

func isReadAlso(line string, size int) bool {
	return size <= 250 && startsWith(line, "read also", "also read", "read more", "see also", "related:", "related news", "related articles", "related stories",
		"more on this", "you may also like", "recommended:", "don't miss", "most read", "latest news",
		"читайте также", "читать также", "также читайте", "читайте еще", "читайте ещё", "читать далее", "читайте по теме", "материалы по теме", "по теме:", "еще по теме",
		"ещё по теме", "смотрите также", "рекомендуем прочитать", "рекомендуем почитать", "другие новости", "похожие новости", "последние новости", "главные новости", "подробнее:", "ранее по теме",
		"оқи отырыңыз", "тағы оқыңыз", "тағы да оқыңыз", "сондай-ақ оқыңыз", "сондай-ақ, оқыңыз", "осы тақырып бойынша:", "осы тақырыптағы жаңалықтар", "тақырып бойынша:", "ұқсас жаңалықтар", "соңғы жаңалықтар",
		"басқа жаңалықтар", "толығырақ:", "толығырақ оқу", "тағы қараңыз")
}

// isInvitation says whether a line asks to follow, join, install, report or
// agree to cookies.
func isInvitation(line string) bool {
	if startsWith(line, "subscribe to", "subscribe now", "follow us", "join us on", "join our", "sign up for", "got a story", "have a story", "have a tip", "got a tip", "get our newsletter", "download our app",
		"понравилась новость", "понравилась статья", "понравился материал", "расскажите друзьям", "подписывайтесь", "подписывайся", "подпишитесь", "подпишись", "следите за нами", "присоединяйтесь к нам", "больше новостей в", "все новости в",
		"нашли ошибку", "заметили ошибку", "сообщить об ошибке", "выделите фрагмент", "при использовании материалов", "любое использование материалов",
		"жазылыңыз", "бізге жазылыңыз", "бізге қосылыңыз", "арнамызға жазыл", "қатені байқа", "қате таптыңыз", "материалды пайдалан") {
		return true
	}
	if strings.Contains(line, "cookie") && containsAny(line, "we use", "accept", "agree", "используем", "использует", "соглаша", "қолдан", "келіс") {
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
