package source_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A page is known by the address it gives itself, also from its mobile edition,
// and says where it is in other languages.
func TestAPageSaysWhereItIsInOtherLanguages(t *testing.T) {
	body := `<html lang="ru"><head><title>Комитет обсудил дороги области</title>
		<link rel="canonical" href="/ru/news/7">
		<link rel="alternate" hreflang="ru" href="/ru/news/7"><link rel="alternate" hreflang="kk" href="/kk/news/7#top">
		<link rel="alternate" hreflang="kk" href="/kk/news/7"><link rel="alternate" hreflang="en" href="https://elsewhere.example/en/news/7">
		<link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" hreflang="uz" href="javascript:alert(1)">
		<link rel="alternate" type="application/rss+xml" href="/rss"></head>
		<body><article><h1>Комитет обсудил дороги области</h1><p>` + strings.Repeat("Депутаты комитета обсудили состояние дорог между селами и районным центром. ", 8) + `</p></article></body></html>`
	a, err := onPage(t, []byte(body), "text/html")
	if err != nil {
		t.Fatal(err)
	}
	for i, address := range a.Alternates {
		a.Alternates[i] = address[strings.Index(address, "/kk"):]
	}
	if diff := cmp.Diff([]string{"/kk/news/7"}, a.Alternates); diff != "" || a.URL != "/ru/news/7" {
		t.Error(a.URL, diff)
	}
}
