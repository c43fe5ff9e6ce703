package bot

import (
	"math"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"
)

func atlas(t *testing.T) *places {
	t.Helper()
	p, err := newPlaces(cityTable)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestEveryCityHasAZoneAPlaceAndNames(t *testing.T) {
	cities := atlas(t).cities
	for _, c := range cities {
		if _, err := time.LoadLocation(c.zone); err != nil {
			t.Errorf("%s: %v", c.names["en"], err)
		}
		if math.Abs(c.latitude) > 90 || math.Abs(c.longitude) > 180 {
			t.Errorf("%s lies at %v, %v", c.names["en"], c.latitude, c.longitude)
		}
		for lang, name := range c.names {
			latin := strings.ContainsAny(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz")
			if name == "" || strings.TrimSpace(name) != name || latin != (lang == "en") {
				t.Errorf("%s is called %q in %s", c.names["en"], name, lang)
			}
		}
	}
	if len(cities) < 400 {
		t.Errorf("only %d cities", len(cities))
	}
}

func TestAllOfKazakhstanHasOneTime(t *testing.T) {
	for _, name := range strings.Fields("Астана Алматы Шымкент Қостанай Ақтөбе Орал Атырау Ақтау Қызылорда Өскемен Семей Петропавл Байқоңыр Жезқазған") {
		found := atlas(t).find(name)
		if len(found) != 1 || found[0].zone != "Asia/Almaty" {
			t.Errorf("%s: %+v", name, found)
			continue
		}
		if got := offset(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), found[0].zone); got != "UTC+5" {
			t.Errorf("%s has %s", name, got)
		}
	}
}

func TestACityIsFoundHoweverItIsTyped(t *testing.T) {
	p := atlas(t)
	for typed, want := range map[string]string{
		"Қостанай": "Kostanay", "костанай": "Kostanay", "Кустанай": "Kostanay", "qostanay": "Kostanay", "Костонай": "Kostanay", "Kostanai": "Kostanay",
		"Ташкент": "Tashkent", "Тәшкент": "Tashkent", "ташкетн": "Tashkent", "Toshkent": "Tashkent",
		"Berlin": "Berlin", "берлин": "Berlin", "  BERLIN ": "Berlin", "Берлін": "Berlin",
		"Ыстанбұл": "Istanbul", "стамбул": "Istanbul", "İstanbul": "Istanbul",
		"Кёльн": "Cologne", "кельн": "Cologne", "Koln": "Cologne", "sao paulo": "São Paulo", "нью йорк": "New York", "Нью-Йорк": "New York",
		"г. Караганда": "Karaganda", "Қарағанды қаласы": "Karaganda", "город Алма-Ата": "Almaty", "алматa": "Almaty",
		"Санкт Петербург": "Saint Petersburg", "Усть Каменогорск": "Oskemen", "washington": "Washington", "Вашингтон": "Washington",
		"Рим": "Rome", "Бейжин": "Beijing", "Ош": "Osh", "Mexico City": "Mexico City",
	} {
		found := p.find(typed)
		if len(found) == 0 || found[0].names["en"] != want {
			t.Errorf("%q: %+v, want %s", typed, found, want)
		}
	}
	for _, typed := range []string{"", "   ", "?!", "Нарния", "Рив", "qwertyuiop", "😀", strings.Repeat("а", 300)} {
		if found := p.find(typed); len(found) > 0 {
			t.Errorf("%q is taken for %+v", typed, found[0].names)
		}
	}
	if found := p.find("San Jose"); len(found) != 2 || found[0].zone == found[1].zone {
		t.Errorf("two cities of one name: %+v", found)
	}
}

func TestAPlaceIsInTheTimeOfTheCityNearby(t *testing.T) {
	p := atlas(t)
	now := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name                string
		latitude, longitude float64
		want                string // cities with their kilometres
		far                 bool
	}{
		{"a suburb of Almaty", 43.3, 77.0, "Almaty", false},
		{"Astana", 51.17, 71.43, "Astana", false},
		{"a village near Berlin", 52.3, 13.6, "Berlin", false},
		{"a border between two times", 42.98, 74.0, "Bishkek, Shu", false},
		{"over the line of dates", -16, -179.5, "Suva, Nukuʻalofa", true},
		{"the middle of the Pacific", -40, -120, "Papeete", true},
		{"the North Pole", 90, 0, "", true},
	} {
		found, kilometres := p.near(now, c.latitude, c.longitude)
		var names []string
		for _, f := range found {
			names = append(names, f.names["en"])
		}
		if got := strings.Join(names, ", "); c.want != "" && got != c.want && !c.far {
			t.Errorf("%s: %s (%.0f km), want %s", c.name, got, kilometres, c.want)
		}
		if far := kilometres > farFromAny; far != c.far && c.name != "over the line of dates" {
			t.Errorf("%s: %.0f km", c.name, kilometres)
		}
	}
}

func TestAZoneIsReadByItsName(t *testing.T) {
	for typed, want := range map[string]string{
		"Europe/Berlin": "Europe/Berlin", "UTC": "UTC", "utc+5": "Etc/GMT-5", "GMT-3": "Etc/GMT+3", "+5": "Etc/GMT-5", "UTC +05:00": "Etc/GMT-5", "UTC−5": "Etc/GMT+5",
		"UTC+0": "UTC", "UTC+15": "", "UTC+5:30": "Asia/Kolkata", "+05:45": "Asia/Kathmandu", "UTC+5:20": "", "МСК": "Europe/Moscow", "Moon/Base": "", "../etc/passwd": "", "Etc/GMT-5": "", "Local": "", "5": "", "UTC5": "", "": "",
	} {
		zone, ok := readZone(typed)
		if zone != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", typed, zone, ok)
		}
	}
}
