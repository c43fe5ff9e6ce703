package storage_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

// watchedBy puts watches into an archive: of each ten, four are about one of
// 5,000 persons, two about one of 100 countries, one about a topic and three
// about one of 20,000 words, of which a text has 400.
func (a *archive) watchedBy(n int) {
	a.t.Helper()
	db, err := sql.Open("sqlite3", a.file)
	ok(a.t, err)
	tx, err := db.BeginTx(a.t.Context(), nil)
	ok(a.t, err)
	prepare := func(query string) func(args ...any) {
		statement, err := tx.PrepareContext(a.t.Context(), query)
		ok(a.t, err)
		a.t.Cleanup(func() { ok(a.t, statement.Close()) })
		return func(args ...any) {
			_, err := statement.ExecContext(a.t.Context(), args...)
			ok(a.t, err)
		}
	}
	addChat := prepare(`INSERT INTO chats (chat, kind, lang, lang_chosen, hour, minute, zone, subscribed, since, gone)
		VALUES (?, 'private', 'ru', 0, 8, 0, 'Asia/Almaty', 0, 0, 0)`)
	addWatch := prepare("INSERT INTO watches (id, chat, kind, subject, label, terms, cadence, paused) VALUES (?, ?, ?, ?, '', '[]', 'instant', 0)")
	addKey := prepare("INSERT INTO watch_keys (key, term, watch) VALUES (?, ?, ?)")
	for i := range n {
		chat := fmt.Sprint(1000 + i/10)
		if i%10 == 0 {
			addChat(chat)
		}
		kind, key, term := digest.WatchPerson, fmt.Sprint("p:", 1+i*7919%5000), ""
		switch i % 10 {
		case 4, 5:
			kind, key = digest.WatchCountry, fmt.Sprint("c:", i/10%100)
			if n := i / 10 % 100; n < 3 {
				key = "c:" + strings.Fields("TR UZ CN")[n]
			}
		case 6:
			kind, key = digest.WatchTopic, "t:"+digest.Topics[i/10%12]
		case 7, 8, 9:
			term = fmt.Sprint("слово", 1+i*7919%20_000)
			kind, key = digest.WatchWords, "w:"+language.Asked(term, "")[0][0]
		}
		addWatch(i+1, chat, kind, fmt.Sprint(key, i))
		addKey(key, term, i+1)
	}
	ok(a.t, tx.Commit())
	ok(a.t, db.Close())
}

// BenchmarkMatch reads an article of usual length, which names six people and
// has four hundred words, with so many watches around it.
func BenchmarkMatch(b *testing.B) {
	for _, n := range []int{0, 1000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("watches=%d", n), func(b *testing.B) {
			a := &archive{t: b, file: filepath.Join(b.TempDir(), "minber.db"), now: moment}
			o := a.options()
			o.Terms, o.Asked = language.Terms, language.Asked
			a.Store = must(storage.Open(b.Context(), a.file, o))(b)
			b.Cleanup(func() { ok(b, a.Close()) })
			a.watchedBy(n)
			db := must(sql.Open("sqlite3", a.file+"?_timeout=5000"))(b)
			b.Cleanup(func() { ok(b, db.Close()) })
			found := 0
			i := 0
			for b.Loop() {
				b.StopTimer()
				i++
				a.now = a.now.Add(72 * time.Hour) // a story of its own
				x := usualArticle(i)
				article := a.add(x)
				x.u.Relevant, x.u.Rules = true, 1
				b.StartTimer()
				ok(b, a.Save(b.Context(), article, x.u))
				b.StopTimer()
				var matches int
				ok(b, db.QueryRowContext(b.Context(), "SELECT count(*) FROM watch_matches").Scan(&matches))
				found += matches
				_, err := db.ExecContext(b.Context(), "DELETE FROM watch_matches")
				ok(b, err)
				b.StartTimer()
			}
			b.ReportMetric(float64(found)/float64(i), "matches/op")
		})
	}
}

func usualArticle(i int) text {
	var body strings.Builder
	u := digest.Understanding{Lang: "ru", Title: fmt.Sprint("Заголовок ", i), Topics: []string{digest.Topics[i%12]}}
	for k := range 40 {
		start := body.Len()
		for j := range 9 {
			fmt.Fprintf(&body, "слово%d ", 1+(i*17+k*9+j)%400)
		}
		body.WriteString("конец.")
		u.Sentences = append(u.Sentences, digest.Span{Start: start, End: body.Len()})
		body.WriteByte(' ')
	}
	for k := range 6 {
		u.People = append(u.People, digest.Person{
			Name: fmt.Sprintf("Имя%c Фамилия%c%c", 'а'+rune((i+k)%20), 'а'+rune(i%26), 'а'+rune(k)), Role: "депутат",
			Country: strings.Fields("KZ TR KZ UZ KZ CN")[k], At: []digest.Span{{Start: 0, End: 10}},
		})
	}
	return text{url: fmt.Sprint("https://a.example/", i), body: body.String(), u: u}
}
