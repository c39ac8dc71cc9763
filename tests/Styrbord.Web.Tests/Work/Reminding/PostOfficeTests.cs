using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Styrbord.Timeline;
using Styrbord.Web.Work.Reminding;
using Xunit;

namespace Styrbord.Web.Tests.Work.Reminding;

/// <summary>The assembly decides on Thursday 13 September 2018, which is today; its secretary is Läsare.</summary>
public sealed class PostOfficeTests : IAsyncLifetime
{
    private static readonly BodyId Assembly = new("rf");
    private static readonly MatterId Matter = new("arende");
    private readonly SmtpSink _sink = new();
    private readonly TestClock _clock = new();
    private TestSite _site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(server: _clock);
        await _site.GivenAsync(
            new RecordBody(Assembly, BodyLevel.Assembly, "Regionfullmäktige"),
            new GrantRole(new("sek"), "lasare", Role.CommitteeSecretary, Assembly, new(2018, 1, 1)),
            new OpenMatter(Matter, "2018/1", "Budget 2019", MatterKind.Budget, 2019),
            new RecordTimetableEntry(new("budget"), 2019, new DateOnly(2018, 9, 13), TimetableKind.Decision, "Regionplan med budget åäö", Assembly),
            // no notice of the meeting is asked for: it has letters of its own
            new RecordProcessRule(new(new("lag"), RuleKind.Notice, RuleLevel.Law, FindingSeverity.Error, "Fullmäktiges sammanträde kungörs.", "KL 5:13", false, new(null, new PartialDate(2017, 12, 31)), default, new(Days: 7, Levels: [BodyLevel.Assembly]))));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    public async Task RoundAsync_OnTheDay_SendsOneLetterThatLinksToTheField()
    {
        await ChooseAsync(PostOffice.Each);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(1, 0, false));

        var letter = _sink.Messages.ShouldHaveSingleItem();
        _sink.Receivers.ShouldBe(["lasare@example.org"]);
        SmtpSink.Body(letter).ShouldContain("https://styrbord.example.org/uppgift/budget?organ=rf");
        SmtpSink.Body(letter).ShouldContain("Ska vara klar senast 13 september 2018.".Replace(' ', '\u00a0').Replace("Ska\u00a0vara\u00a0klar\u00a0senast\u00a0", "Ska vara klar senast "));
        letter.ShouldContain("List-Unsubscribe: <https://styrbord.example.org/paminnelser/stoppa?nyckel=hemlig>");
        letter.ShouldContain("Message-ID: <");
    }

    [Fact]
    public async Task RoundAsync_AgainAndAfterRestart_SendsNothingMore()
    {
        await ChooseAsync(PostOffice.Each);
        await OfficeAsync(_sink.Port).RoundAsync(Stop);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(0);
        _sink.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task RoundAsync_ServerDown_SendsOnceWhenItIsThere()
    {
        await ChooseAsync(PostOffice.Each);
        var port = _sink.Port;
        await _sink.DisposeAsync();

        (await OfficeAsync(port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 0, true));
        (await OfficeAsync(port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 0, false));
        await using var later = new SmtpSink();
        _clock.Ahead = TimeSpan.FromMinutes(6);
        (await OfficeAsync(later.Port).RoundAsync(Stop)).Sent.ShouldBe(1);
        _clock.Ahead = TimeSpan.FromHours(1);
        (await OfficeAsync(later.Port).RoundAsync(Stop)).Sent.ShouldBe(0);

        later.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task RoundAsync_OneLetterCannotBeCarried_SendsTheOthersAndItLater()
    {
        await _site.GivenAsync(new RecordTimetableEntry(new("annat"), 2019, new DateOnly(2018, 9, 13), TimetableKind.Decision, "Taxor", Assembly));
        await ChooseAsync(PostOffice.Each);
        var fails = new FailingOnce();

        (await OfficeOf(fails).RoundAsync(Stop)).ShouldBe(new PostRound(1, 0, false));
        _clock.Ahead = TimeSpan.FromMinutes(6);
        (await OfficeOf(fails).RoundAsync(Stop)).ShouldBe(new PostRound(1, 0, false));
    }

    [Fact]
    public async Task RoundAsync_StoppedWithALetterInHand_KeepsItAsSent()
    {
        await ChooseAsync(PostOffice.Each);
        using var stopping = new CancellationTokenSource();

        (await OfficeOf(new Stopping(stopping)).RoundAsync(stopping.Token)).Sent.ShouldBe(1);
        _clock.Ahead = TimeSpan.FromMinutes(6);
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(0);
    }

    [Fact]
    public async Task RoundAsync_DoneWhileTheServerWasDown_IsNotTold()
    {
        await ChooseAsync(PostOffice.Each);
        await OfficeAsync(1).RoundAsync(Stop);
        await _site.GivenAsync(
            new RecordDecision(new("beslut"), Matter, Assembly, new DateOnly(2018, 9, 13), DecisionStage.Adoption, Sources: [new("protokoll", null, null)]),
            new Domain.Work.ReportStep(new("budget"), Matter, new(2018, 9, 13), Assembly));
        _clock.Ahead = TimeSpan.FromMinutes(6);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 0, false));
        _sink.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task RoundAsync_RefusedAddress_IsToldToItsOwnerAndNotTriedAgain()
    {
        await ChooseAsync(PostOffice.Each);
        _sink.Refuses = "lasare";

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 1, false));
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 0, false));

        using var browser = await _site.SignedInAsync("lasare");
        (await browser.GetStringAsync("/konto/paminnelser", Stop)).ShouldContain("togs inte emot");
    }

    [Theory]
    [InlineData("550 5.7.1 spärrad", false)]
    [InlineData("553 nej", false)]
    [InlineData("450 4.2.1 upptagen", false)]
    [InlineData("421 4.3.2 stänger", true)]
    public async Task RoundAsync_NotTheAddresssFault_IsTriedAgain(string answer, bool isDown)
    {
        await ChooseAsync(PostOffice.Each);
        (_sink.Refuses, _sink.Refusal) = ("lasare", answer);
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 0, isDown));
        _sink.Refuses = null;
        _clock.Ahead = TimeSpan.FromMinutes(6);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(1, 0, false));
    }

    [Fact]
    public async Task RoundAsync_RejectedForDays_IsRefused()
    {
        await ChooseAsync(PostOffice.Each);
        (_sink.Refuses, _sink.Refusal) = ("lasare", "550 5.7.1 spärrad");
        var rounds = new List<PostRound>();
        for (var i = 0; i < 16; i++)
        {
            _clock.Ahead = TimeSpan.FromHours(7 * i);
            rounds.Add(await OfficeAsync(_sink.Port).RoundAsync(Stop));
        }

        rounds.Select(r => r.Refused).ShouldBe([.. Enumerable.Repeat(0, 15), 1]);
    }

    [Fact]
    public async Task RoundAsync_AddressMendedAfterRefusal_SendsAllThatWaited()
    {
        await _site.GivenAsync(new RecordTimetableEntry(new("annat"), 2019, new DateOnly(2018, 9, 13), TimetableKind.Decision, "Taxor", Assembly));
        await ChooseAsync(PostOffice.Each);
        _sink.Refuses = "lasare";
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(0, 1, false));
        _sink.Refuses = null;

        await ChooseAsync(PostOffice.Each);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).ShouldBe(new PostRound(2, 0, false));
    }

    [Fact]
    public async Task RoundAsync_StoppedAndChosenAgain_SendsWhatIsStillDue()
    {
        await ChooseAsync(PostOffice.Each);
        await OfficeAsync(1).RoundAsync(Stop);
        await ChooseAsync(PostOffice.None);
        _clock.Ahead = TimeSpan.FromMinutes(6);
        await OfficeAsync(_sink.Port).RoundAsync(Stop);

        await ChooseAsync(PostOffice.Each);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task RoundAsync_WeeklyLetterNotSentOnMonday_IsSentOnceLaterInTheWeek()
    {
        await ChooseAsync(PostOffice.Weekly);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(1);
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(0);

        _sink.Messages.ShouldHaveSingleItem().ShouldContain("Subject: Veckans arbete: 1 sak");
    }

    [Fact]
    public async Task RoundAsync_NoLettersChosen_SendsNone()
    {
        await ChooseAsync(PostOffice.None);

        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(0);
    }

    [Fact]
    public async Task RoundAsync_NameAndTitleOfManyLines_WriteNoHeaders()
    {
        await _site.Journal.Accounts.UpdateAsync((await _site.Journal.Accounts.FindAsync("lasare", Stop))! with { Name = "Läsare\r\nBcc: annan@example.org\r\n\r\nHej" }, Stop);
        await _site.GivenAsync(new RecordTimetableEntry(new("elak"), 2019, new DateOnly(2018, 9, 13), TimetableKind.Decision, "Beslut\nBcc: annan@example.org", Assembly));
        await ChooseAsync(PostOffice.Each);

        await OfficeAsync(_sink.Port).RoundAsync(Stop);

        _sink.Receivers.Distinct().ShouldBe(["lasare@example.org"]);
        _sink.Messages.Count.ShouldBe(2);
        _sink.Messages.ShouldAllBe(m => !m.Split("\r\n\r\n", 2)[0].Split("\r\n", StringSplitOptions.None).Any(l => l.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task DueAsync_Ever_SendsNothing()
    {
        await ChooseAsync(PostOffice.Each);

        (await OfficeAsync(_sink.Port).DueAsync(Stop)).ShouldHaveSingleItem().Subject.ShouldBe("I dag: Ta upp regionplan med budget åäö till beslut");
        _sink.Messages.ShouldBeEmpty();
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task DueAsync_WaitsToBeTriedAgain_IsTold()
    {
        await ChooseAsync(PostOffice.Each);
        await OfficeAsync(1).RoundAsync(Stop);

        (await OfficeAsync(1).DueAsync(Stop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task RoundAsync_OnlyTheMonthIsKnown_SaysInTheMonth()
    {
        await _site.GivenAsync(new RecordTimetableEntry(new("budget-manad"), 2019, new PartialDate(2018, 9, null), TimetableKind.Decision, "Taxor", Assembly));
        await ChooseAsync(PostOffice.Each);

        (await OfficeAsync(1).DueAsync(Stop)).ShouldContain(l => l.Text.Contains("senast i september\u00a02018.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_ByTheLettersLink_NeedsAPressAndThenSendsNoMore()
    {
        await ChooseAsync(PostOffice.Each);
        using var nobody = _site.Browser();

        (await nobody.GetStringAsync("/paminnelser/stoppa?nyckel=hemlig", Stop)).ShouldContain("Sluta skicka påminnelser");
        (await _site.Journal.MailChoices.FindAsync("lasare", Stop))!.Choice.ShouldBe(PostOffice.Each);
        using var pressed = await nobody.PostAsync(ReminderForms.Stop, ("nyckel", "hemlig"));

        (await _site.Journal.MailChoices.FindAsync("lasare", Stop))!.Choice.ShouldBe(PostOffice.None);
        (await OfficeAsync(_sink.Port).RoundAsync(Stop)).Sent.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("inget-at")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("A <a@example.org>")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    public async Task Save_NoAddress_IsToldAndNothingKept(string address)
    {
        using var browser = await _site.SignedInAsync("lasare");

        using var answer = await browser.PostAsync(ReminderForms.Save, ("adress", address), ("val", PostOffice.Each));

        ((int)answer.StatusCode).ShouldBe(422);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Adressen går inte att skicka till.");
        (await _site.Journal.MailChoices.FindAsync("lasare", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Save_Weekly_IsKept()
    {
        using var browser = await _site.SignedInAsync("lasare");

        using var answer = await browser.PostAsync(ReminderForms.Save, ("adress", "lasare@example.org"), ("val", PostOffice.Weekly));

        (await _site.Journal.MailChoices.FindAsync("lasare", Stop))!.ShouldSatisfyAllConditions(c => c.Choice.ShouldBe(PostOffice.Weekly), c => c.Stop.Length.ShouldBe(48));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("http://server", "a@example.org", "https://example.org", "STYRBORD_SMTP")]
    [InlineData("smtp://server:25", "ingen", "https://example.org", "STYRBORD_MAIL_FROM")]
    [InlineData("smtp://server:25", "a@example.org", "example", "STYRBORD_SITE")]
    public void Settings_WrongWords_NameTheOneThatIsWrong(string? smtp, string? from, string? site, string? wrong)
    {
        var (settings, said) = MailSettings.Of(smtp, from, site);

        settings.IsOn.ShouldBeFalse();
        (wrong is null ? said is null : said!.StartsWith(wrong, StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void Settings_WithPassword_AreRead() =>
        MailSettings.Of("smtp+starttls://anna:hem%40lig@server", "a@example.org", "https://example.org/").Settings
            .ShouldBe(new MailSettings("server", 587, "anna", "hem@lig", true, "a@example.org", "https://example.org"));

    private PostOffice OfficeAsync(int port) =>
        PostOffice.Of(_site.Journal, _site.Timeline, new MailSettings("127.0.0.1", port, null, null, false, "styrbord@example.org", "https://styrbord.example.org"));

    private PostOffice OfficeOf(IPostman postman) =>
        new(_site.Journal, _site.Timeline, postman, new MailSettings("127.0.0.1", 25, null, null, false, "styrbord@example.org", "https://styrbord.example.org"));

    private Task ChooseAsync(string choice) =>
        _site.Journal.MailChoices.PutAsync(new MailChoice { Account = "lasare", Address = "lasare@example.org", Choice = choice, Stop = "hemlig" }, Stop);

    private sealed class TestClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }

    private sealed class FailingOnce : IPostman
    {
        private int _asked;

        public Task<(Posting Posting, string? Said)> SendAsync(Letter letter, CancellationToken cancel) =>
            _asked++ == 0 ? throw new KeyNotFoundException() : Task.FromResult<(Posting, string?)>((Posting.Sent, null));
    }

    private sealed class Stopping(CancellationTokenSource source) : IPostman
    {
        public async Task<(Posting Posting, string? Said)> SendAsync(Letter letter, CancellationToken cancel)
        {
            await source.CancelAsync();
            cancel.ThrowIfCancellationRequested();
            return (Posting.Sent, null);
        }
    }
}
