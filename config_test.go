package main

import (
	"bufio"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func parsed(t *testing.T, values map[string]string) config {
	t.Helper()
	var c config
	if err := c.parse(values); err != nil {
		t.Fatal(err)
	}
	return c
}

// .env.example shows each setting, commented out, in the order of the code
// and with its default.
func TestEnvExampleAgreesWithTheCode(t *testing.T) {
	file, err := os.Open(".env.example")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	var shown []string
	explained := false
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		line := lines.Text()
		name, _, found := strings.Cut(strings.TrimPrefix(line, "#"), "=")
		if found && !strings.Contains(name, " ") {
			shown = append(shown, strings.TrimPrefix(line, "#"))
			if !explained {
				t.Errorf("%s is not explained", name)
			}
		}
		explained = strings.HasPrefix(line, "# ")
	}
	var want []string
	config := reflect.TypeFor[config]()
	for i := range config.NumField() {
		tag := config.Field(i).Tag
		want = append(want, tag.Get("env")+"="+tag.Get("envDefault"))
	}
	if diff := cmp.Diff(want, shown); diff != "" {
		t.Error(diff)
	}
}

func TestEveryProblemIsReportedAtOnce(t *testing.T) {
	var c config
	err := c.parse(map[string]string{
		"TELEGRAM_BOT_TOKEN": "not-a-token",
		"DIGEST_TIME":        "25:00",
		"TIME_ZONE":          "Asia/Atlantis",
		"LANGUAGES":          "kk,fr",
		"CHANNELS":           "name",
		"ADMIN_IDS":          "me",
		"SEND_RATE":          "NaN",
		"LOG_LEVEL":          "loud",
		"LOG_FORMAT":         "xml",
		"FETCH_LOOPBACK":     "perhaps",
		"COLLECT_EVERY":      "1s",
		"CONTACT":            "me\r\nHost: elsewhere",
		"TELEGRAM_API_URL":   "ftp://x",
		"LISTEN_ADDR":        "nowhere",
		"DATABASE_URL":       "postgres://db",
		"BACKUP_DIR":         "backups",
		"SUMMARY_LENGTH":     "99",
		"PAID_BROADCAST":     "gladly",
		"TOKEN_FILE":         "nowhere",
		"BACKUP_EVERY":       "48h",
		"BACKUP_KEEP":        "0",
		"KEEP_TEXTS":         "-1",
	})
	if err == nil {
		t.Fatal("accepted")
	}
	for _, name := range []string{
		"DIGEST_TIME", "TIME_ZONE", "LANGUAGES", "CHANNELS", "ADMIN_IDS", "SEND_RATE", "LOG_LEVEL",
		"LOG_FORMAT", "FETCH_LOOPBACK", "COLLECT_EVERY", "TELEGRAM_API_URL", "LISTEN_ADDR", "BACKUP_DIR",
		"SUMMARY_LENGTH", "PAID_BROADCAST", "CONTACT", "TOKEN_FILE", "BACKUP_EVERY", "BACKUP_KEEP", "KEEP_TEXTS",
	} {
		if !strings.Contains(err.Error(), "\n  "+name+": ") {
			t.Errorf("%s is not named in: %v", name, err)
		}
	}
}

func TestATokenMustHaveTelegramsShapeOnlyForTelegram(t *testing.T) {
	var c config
	if err := c.parse(map[string]string{"TELEGRAM_BOT_TOKEN": "any"}); err == nil {
		t.Error("a token without shape was accepted for Telegram")
	} else if strings.Contains(err.Error(), "any\n") {
		t.Errorf("the token is in the error: %v", err)
	}
	parsed(t, map[string]string{"TELEGRAM_BOT_TOKEN": "any", "TELEGRAM_API_URL": "http://127.0.0.1:1"})
}

// A token may lie in a file, alone, and then nowhere else.
func TestTheTokenMayLieInAFile(t *testing.T) {
	token := "123456789:" + strings.Repeat("a", 35)
	for _, c := range []struct{ name, content, environment, want string }{
		{"alone", token + "\n", "", ""},
		{"nothing", "\n", "", "does not hold one token alone"},
		{"several lines", token + "\nTELEGRAM=1", "", "does not hold one token alone"},
		{"what is no token", "password", "", "not a token as BotFather gives them"},
		{"a second one in the environment", token, token, "want one of the two"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got config
			err := got.parse(map[string]string{"TOKEN_FILE": written(t, c.content), "TELEGRAM_BOT_TOKEN": c.environment})
			if c.want == "" {
				if err != nil || string(got.Token) != token {
					t.Errorf("%v", err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), token) {
				t.Errorf("error = %v, want it to say %q", err, c.want)
			}
		})
	}
}

// So may the address of the database, which has a password, and what Telegram
// shows at the webhook.
func TestOtherSecretsMayLieInFiles(t *testing.T) {
	const address, hook = "postgres://minber:s3cr3t@db.example/minber", "a-secret-of-the-webhook"
	c := parsed(t, map[string]string{"DATABASE_URL_FILE": written(t, address+"\n"), "WEBHOOK_SECRET_FILE": written(t, hook)})
	if string(c.Database) != address || string(c.WebhookSecret) != hook {
		t.Errorf("the address is %q, the secret %q", string(c.Database), string(c.WebhookSecret))
	}
	var other config
	err := other.parse(map[string]string{"DATABASE_URL_FILE": written(t, address+" "+address), "WEBHOOK_SECRET_FILE": written(t, hook), "WEBHOOK_SECRET": hook})
	if err == nil || !strings.Contains(err.Error(), "DATABASE_URL_FILE: ") || !strings.Contains(err.Error(), "WEBHOOK_SECRET_FILE: WEBHOOK_SECRET is set as well") ||
		strings.Contains(err.Error(), "s3cr3t") || strings.Contains(err.Error(), hook) {
		t.Errorf("error = %v", err)
	}
}

// written returns the path of a new file with a content.
func written(t *testing.T, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestSecretsDoNotPrint(t *testing.T) {
	const token = "123456789:abcdefghijklmnopqrstuvwxyz012345678"
	c := parsed(t, map[string]string{"TELEGRAM_BOT_TOKEN": token})
	if all := strings.Join(c.lines(), "\n"); strings.Contains(all, "abcdefgh") || !strings.Contains(all, "TELEGRAM_BOT_TOKEN=•••") {
		t.Errorf("printed as\n%s", all)
	}
}

func TestChannels(t *testing.T) {
	c := parsed(t, map[string]string{"CHANNELS": "@minber_kz, -1001234567890:ru ,@second:07:30,@third_:en:18:05"})
	want := channels{
		{Chat: "@minber_kz"},
		{Chat: "-1001234567890", Lang: "ru"},
		{Chat: "@second", At: &hour{7, 30}},
		{Chat: "@third_", Lang: "en", At: &hour{18, 5}},
	}
	if diff := cmp.Diff(want, c.Channels); diff != "" {
		t.Error(diff)
	}
}

func TestTheEnvironmentWinsOverTheFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), ".env")
	if err := os.WriteFile(file, []byte("DIGEST_TIME=09:00\nTIME_ZONE=Europe/London\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := loadConfig(func(name string) string {
		return map[string]string{"DIGEST_TIME": "10:15"}[name]
	}, file)
	if err != nil {
		t.Fatal(err)
	}
	if c.DigestTime != (hour{10, 15}) || c.Zone != "Europe/London" {
		t.Errorf("got %v %v", c.DigestTime, c.Zone)
	}
}

func TestASummaryHasALength(t *testing.T) {
	if c := parsed(t, nil); c.reading().Summary != 400 {
		t.Errorf("%d characters where nothing is set", c.reading().Summary)
	}
	if c := parsed(t, map[string]string{"SUMMARY_LENGTH": "250"}); c.reading().Summary != 250 {
		t.Errorf("%d characters", c.reading().Summary)
	}
	for _, wrong := range []string{"0", "-400", "1001", "many", "4e2"} {
		var c config
		if err := c.parse(map[string]string{"SUMMARY_LENGTH": wrong}); err == nil || !strings.Contains(err.Error(), "want characters, from 100 to 1000") {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

func TestMoreThanThirtyASecondArePaidFor(t *testing.T) {
	for _, c := range []struct {
		name, rate, paid string
		pays             bool
		wrong            string // part of the error, "" if there is none
	}{
		{"the usual rate is free", "", "", false, ""},
		{"so are thirty", "30", "", false, ""},
		{"and thirty where it may cost something", "30", "true", false, ""},
		{"more cost Stars", "30.5", "true", true, ""},
		{"up to a thousand", "1000", "true", true, ""},
		{"but only if that is wanted", "31", "", false, "want at most 30, or PAID_BROADCAST=true as well"},
		{"and not if it is refused", "1000", "false", false, "want at most 30, or PAID_BROADCAST=true as well"},
		{"more than a thousand are not for sale", "1001", "true", false, "at most 1000 with PAID_BROADCAST=true"},
		{"no rate is none", "0", "true", false, "more than 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got config
			err := got.parse(map[string]string{"SEND_RATE": c.rate, "PAID_BROADCAST": c.paid})
			switch {
			case c.wrong != "" && (err == nil || !strings.Contains(err.Error(), "SEND_RATE: ") || !strings.Contains(err.Error(), c.wrong)):
				t.Errorf("want an error with %q, got %v", c.wrong, err)
			case c.wrong == "" && err != nil:
				t.Error(err)
			case c.wrong == "" && got.pays() != c.pays:
				t.Errorf("pays: %v", got.pays())
			}
		})
	}
}
