package sourcetest

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const perSitemap = 1000

// months are in the genitive, as sites in Kazakhstan write dates.
var months = [...]string{
	"Января", "Февраля", "Марта", "Апреля", "Мая", "Июня", "Июля", "Августа", "Сентября", "Октября", "Ноября", "Декабря",
}

// words writes a moment as a site does: 13:51, 15 Августа 2026.
func (p *Press) words(n int) string {
	t := p.Published(n).In(p.Zone)
	return fmt.Sprintf("%s, %d %s %d", t.Format("15:04"), t.Day(), months[t.Month()-1], t.Year())
}

func (p *Press) numbered(w http.ResponseWriter, r *http.Request) (n int, ok bool) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil || n < 1 || n > p.Count() {
		http.NotFound(w, r)
		return 0, false
	}
	return n, true
}

func prose(n int) string { return "<p>" + strings.Join(Paragraphs(n), "</p>\n<p>") + "</p>" }

func (p *Press) article(w http.ResponseWriter, r *http.Request) {
	n, ok := p.numbered(w, r)
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, `<!DOCTYPE html><html lang="%s"><head><title>%s | Press</title><meta property="og:site_name" content="Press"></head>
<body><header><nav><a href="/">Press</a> <a href="/news">News</a></nav></header>
<main><article><h1 class="story__title">%s</h1><div class="story__date">%s</div>
<div class="story__body">%s<div class="story__ad banner">Buy a carpet of the best wool, only this week and only with us, dear friends.</div></div>
</article></main><footer>© Press</footer></body></html>`, Lang(n), Title(n), Title(n), p.words(n), prose(n))
}

// bare is a page after a redesign: none of the old selectors is on it.
func (p *Press) bare(w http.ResponseWriter, r *http.Request) {
	if n, ok := p.numbered(w, r); ok {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html><body><div id="root"><h1>%s</h1>%s</div></body></html>`, Title(n), prose(n))
	}
}

func (p *Press) link(n int) string { return fmt.Sprintf("%s/article/%d", p.URL, n) }

func (p *Press) rss(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/rss+xml")
	_, _ = io.WriteString(w, `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Press</title>`)
	for _, n := range p.latest() {
		fmt.Fprintf(w, "<item><title>%s</title><link>%s?from=rss</link><guid>%d</guid><pubDate>%s</pubDate><description>%s</description></item>\n",
			Title(n), p.link(n), n, p.Published(n).Format(time.RFC1123Z), html.EscapeString(Paragraphs(n)[0]))
	}
	_, _ = io.WriteString(w, "</channel></rss>")
}

func (p *Press) rdf(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/rdf+xml")
	_, _ = io.WriteString(w, `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Press</title></channel>`)
	for _, n := range p.latest() {
		fmt.Fprintf(w, `<item rdf:about="%s"><title>%s</title><link>%s?from=rdf</link><dc:date>%s</dc:date></item>`,
			p.link(n), Title(n), p.link(n), p.Published(n).Format(time.RFC3339))
	}
	_, _ = io.WriteString(w, "</rdf:RDF>")
}

func (p *Press) atom(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/atom+xml")
	_, _ = io.WriteString(w, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Press</title>`)
	for _, n := range p.latest() {
		fmt.Fprintf(w, `<entry><title>%s</title><link href="%s?from=atom"/><id>%d</id><published>%s</published></entry>`,
			Title(n), p.link(n), n, p.Published(n).Format(time.RFC3339))
	}
	_, _ = io.WriteString(w, "</feed>")
}

func (p *Press) jsonFeed(w http.ResponseWriter, _ *http.Request) {
	type item struct {
		ID        string `json:"id"`
		URL       string `json:"url"`
		Title     string `json:"title"`
		HTML      string `json:"content_html"`
		Published string `json:"date_published"`
	}
	var items []item
	for _, n := range p.latest() {
		items = append(items, item{strconv.Itoa(n), p.link(n) + "?from=json", Title(n), prose(n), p.Published(n).Format(time.RFC3339)})
	}
	w.Header().Set("Content-Type", "application/feed+json")
	_ = json.NewEncoder(w).Encode(map[string]any{"version": "https://jsonfeed.org/version/1.1", "title": "Press", "items": items})
}

const sitemapNames = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`

func (p *Press) newsSitemap(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/xml")
	fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><urlset %s>`, sitemapNames)
	for _, n := range p.latest() {
		fmt.Fprintf(w, `<url><loc>%s?from=news</loc><news:news><news:publication><news:name>Press</news:name><news:language>%s</news:language></news:publication>
<news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>`, p.link(n), Lang(n), p.Published(n).Format(time.RFC3339), Title(n))
	}
	_, _ = io.WriteString(w, "</urlset>")
}

// sitemapIndex names the oldest sitemap first, as many systems do.
func (p *Press) sitemapIndex(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/xml")
	fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><sitemapindex %s>`, sitemapNames)
	for first := 1; first <= p.Count(); first += perSitemap {
		last := min(first+perSitemap-1, p.Count())
		fmt.Fprintf(w, "<sitemap><loc>%s/sitemap/%d.xml.gz</loc><lastmod>%s</lastmod></sitemap>", p.URL, first, p.Published(last).Format(time.RFC3339))
	}
	_, _ = io.WriteString(w, "</sitemapindex>")
}

func (p *Press) sitemap(w http.ResponseWriter, r *http.Request) {
	first, err := strconv.Atoi(strings.TrimSuffix(r.PathValue("file"), ".xml.gz"))
	if err != nil || first < 1 {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/gzip")
	packed := gzip.NewWriter(w)
	defer func() { _ = packed.Close() }()
	fmt.Fprintf(packed, `<?xml version="1.0" encoding="UTF-8"?><urlset %s><url><loc>%s/about</loc></url>`, sitemapNames, p.URL)
	for n := first; n < first+perSitemap && n <= p.Count(); n++ {
		fmt.Fprintf(packed, "<url><loc>%s?from=map</loc><lastmod>%s</lastmod></url>", p.link(n), p.Published(n).Format(time.RFC3339))
	}
	_, _ = io.WriteString(packed, "</urlset>")
}

// list is a page of links. An old article is pinned to the top of the first.
func (p *Press) list(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		page = 1
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = io.WriteString(w, `<!DOCTYPE html><html><body><div class="pinned"><a href="/article/1">Pinned</a></div><section class="news-list">`)
	last := p.Count() - (page-1)*PerPage
	for _, n := range p.below(last + 1) {
		fmt.Fprintf(w, `<div class="news-item"><a class="news-item__link" href="/article/%d?from=list"><span class="news-item__title">%s</span></a>
<span class="news-item__date">%s</span></div>`, n, Title(n), p.words(n))
	}
	_, _ = io.WriteString(w, "</section>")
	if last > PerPage {
		fmt.Fprintf(w, `<a class="pager__older" href="/news?page=%d">Older</a>`, page+1)
	}
	_, _ = io.WriteString(w, "</body></html>")
}

func (p *Press) api(w http.ResponseWriter, r *http.Request) {
	offset, err := strconv.Atoi(r.URL.Query().Get("offset"))
	if err != nil || offset < 0 {
		http.Error(w, "offset", http.StatusBadRequest)
		return
	}
	items := []map[string]any{}
	for _, n := range p.below(p.Count() - offset + 1) {
		items = append(items, map[string]any{
			"id": n, "name": Title(n), "body": strings.Join(Paragraphs(n), "\n\n"), "published": p.Published(n).Unix(),
			"committee": map[string]any{"name": "Committee of roads"},
		})
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"count": p.Count(), "result": items})
}

// channel is the preview of a Telegram channel: the oldest message of a page
// comes first; every fifth is a picture with a caption, every seventh is
// forwarded, and a picture without words stands at the end.
func (p *Press) channel(w http.ResponseWriter, r *http.Request) {
	before, err := strconv.Atoi(r.URL.Query().Get("before"))
	if err != nil {
		before = p.Count() + 1
	}
	numbers := p.below(before)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = io.WriteString(w, `<!DOCTYPE html><html><body><main class="tgme_main"><section class="tgme_channel_history js-message_history">`)
	if len(numbers) > 0 && numbers[len(numbers)-1] > 1 {
		fmt.Fprintf(w, `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/press?before=%d" class="tme_messages_more js-messages_more" data-before="%d"></a></div>`,
			numbers[len(numbers)-1], numbers[len(numbers)-1])
	}
	for i := len(numbers) - 1; i >= 0; i-- {
		p.message(w, numbers[i])
	}
	_, _ = io.WriteString(w, `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="press/999999999"><a class="tgme_widget_message_photo_wrap" href="https://t.me/press/999999999"></a></div></div></section></main></body></html>`)
}

func (p *Press) message(w io.Writer, n int) {
	fmt.Fprintf(w, `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="press/%d"><div class="tgme_widget_message_bubble">`, n)
	if n%7 == 0 {
		_, _ = io.WriteString(w, `<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/others/5"><span>Others</span></a></div>`)
	}
	if n%5 == 0 {
		_, _ = io.WriteString(w, `<a class="tgme_widget_message_photo_wrap" href="https://t.me/press/5" style="background-image:url('x.jpg')"></a>`)
	}
	fmt.Fprintf(w, `<div class="tgme_widget_message_text js-message_text" dir="auto"><b>%s</b><br/><br/>%s</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">1.2K</span>
<span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date" href="https://t.me/press/%d"><time datetime="%s" class="time">12:00</time></a></span></div></div></div></div></div>`,
		Title(n), p.said(n), n, p.Published(n).UTC().Format(time.RFC3339))
}
