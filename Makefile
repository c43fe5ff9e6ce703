# `make help` prints the targets.

.DEFAULT_GOAL := help
TOOL := go tool -modfile=tools.mod

help: ## prints this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## starts Minber (the sandbox, if TELEGRAM_BOT_TOKEN is not set)
	go run .

test: ## runs the tests
	go test ./...

# What does one thing after another all the time, for long: nothing can race there,
# and the detector makes a minute of each.
ONE_BY_ONE := ^(Fuzz|TestNobodyPressesThe|TestAnUpdateThatIsHandledTwice|TestWhateverIsSent|TestAClockThatLeaps|TestOneEditionOfEachDay|TestWhateverReadersDo|TestWhatCanNotBeCopied|TestReadingsOfTheLabelledSet|TestStoriesOfTheLabelledSet|TestOnlyWhatDiffers|TestIdentityOfTheSet|TestEveryAlert|TestCheckSays|TestDigestPrints|TestSendDelivers|TestEndToEndAnArchiveMoves)

race: ## runs the tests of whatever starts goroutines with the race detector (properties on fewer examples)
	go test -race -short -timeout 20m -skip '$(ONE_BY_ONE)' . ./bot ./digest ./sandbox/... ./source/... ./storage ./web

postgres: ## runs the tests of storage, a conversation, the fault suite and three copies in short, on a PostgreSQL of their own
	.ci/with-postgres go test -short ./storage
	MINBER_SCALE=short .ci/with-postgres go test -run 'PostgreSQL|^TestFault|^TestScale' .

lint: ## looks for mistakes and for imports that the floor plan forbids
	$(TOOL) golangci-lint run ./...

format: ## formats the code
	$(TOOL) gofumpt -w .

check: lint test postgres race ## what CI runs

e2e: ## runs the whole program against the sandbox, in a real browser too
	go test -count=1 -v -run 'EndToEnd' .

faults: ## runs the fault suite of delivery in full (about three minutes); `.ci/with-postgres make faults` on PostgreSQL
	MINBER_FAULTS=full go test -count=1 -v -timeout 20m -run '^TestFault' .

scale: ## three copies on a PostgreSQL of their own, one killed every ten seconds: a broadcast to 20,000, 50,000 updates (about ten minutes)
	MINBER_SCALE=full .ci/with-postgres go test -count=1 -v -timeout 60m -run '^TestScale' .

bench: ## runs the benchmarks
	go test -run '^$$' -bench . -benchmem ./...

engines: ## compares SQLite and PostgreSQL in one table (about ten minutes)
	POSTGRES_OPTIONS=' ' .ci/with-postgres go test -v -run - -bench Engines -benchtime 1x -timeout 60m .

audit: ## looks for known weaknesses in what is called of other modules (asks vuln.go.dev)
	$(TOOL) govulncheck ./...

# Go finds no commit in a worktree, nor where GOFLAGS forbids to look.
COMMIT = $(shell git log -1 --abbrev=12 --format=%h 2>/dev/null)

build: ## builds bin/minber
	CGO_ENABLED=1 go build -trimpath -ldflags '-s -w -X main.commit=$(COMMIT)' -o bin/minber .

package: ## builds a tarball and a Debian package below dist/, and tries them
	deploy/package
	MINBER_PACKAGE=dist go test -count=1 -v -run '^TestThePackages' .

dashboard: ## draws the dashboard of a running service into docs/dashboard.png (needs Debian's prometheus; two minutes)
	MINBER_DASHBOARD=docs/dashboard.png go test -count=1 -v -run '^TestTheDashboardShows' .

.PHONY: help run test race postgres lint format check e2e faults scale bench engines audit build package dashboard
