using System.Collections.Immutable;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Styrbord.TestKit;
using Styrbord.TestKit.Fuzzing;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>What has happened, written as a package and read again.</summary>
public sealed class HistoryTests
{
    private static readonly DateOnly Day = new(2030, 1, 1);

    public static TheoryData<string> HardTexts =>
    [
        "nej", "1.0", "null", "~", "true", "2018-09-13", "0x1F", "1e3", "-", "- punkt", "# rubrik", "a: b", "a #b", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a`", "'", "''", "\"", "\\n", "a\\b", "|", ">-",
        " inledande blank", "avslutande blank ", "\n inledd rad", "rad\n", "rad\n\n", "två\n\nstycken", "två\n  indragen\nrad", "blank rad\n   \nslut", "tabb\tmitt", "\ttabb först", "åäö ÅÄÖ é", "😀 fyrtal", "a\u2028b", "a\u0085b", "a\u00a0b", "\u00adb",
        "\ufeffb", "x\u0338 streck", "\u0338först", "---", "...", "--- \n...", "rad: ett\n- två", "a\fb\vc", "\u0001", new string('å', 9_999),
    ];

    [Theory]
    [MemberData(nameof(HardTexts))]
    public void History_HardText_ComesBackAsItWas(string text)
    {
        var story = AJointPlan.Opened.Authority;
        var plan = story.Plans.Plans.Values.First();
        var goal = GoalsQueries.Tree(story, plan.Year)!.Goals.First().Goal.Id;
        var sealed_ = new Context(Day, Days.MorningOf(Day) + 17, "sekreterare", "k-1", new byte[32]);
        Event[] events = [new GoalDescribed(plan.Id, goal, sealed_.Seal("text", text), sealed_.Stamp, false), new IndicatorUsed(plan.Id, new(new("i"), goal, null, text, null, text, default, true), sealed_.Stamp)];

        var back = Back([new("k-1", sealed_.Now, "sekreterare", [.. events])]).Single();

        back.Events[0].ShouldBeOfType<GoalDescribed>().Text!.Body.ShouldBe(text);
        back.Events[1].ShouldBe(events[1]);
        (back.Command, back.Time, back.By).ShouldBe(("k-1", sealed_.Now, "sekreterare"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void History_OfRandomCommands_GivesTheSameStateAndActors(int seed)
    {
        var told = RandomCommands.Sequence(seed, 300).ToList();
        var entries = Told(new RandomCommands(seed).Start, told);
        var before = Fold(entries);
        before.StateHash().ShouldBe(told[^1].After.Authority.StateHash());

        var back = Back(entries);

        var after = Fold(back);
        (after.StateHash(), after.Sequence, after.LastAt).ShouldBe((before.StateHash(), before.Sequence, before.LastAt));
        after.Access.Grants.Values.ShouldBe(before.Access.Grants.Values);
        back.Select(e => (e.Command, e.Time, e.By, e.Events.Length)).ShouldBe(entries.Select(e => (e.Command, e.Time, e.By, e.Events.Length)));
        Stamps(back).ShouldBe(Stamps(entries));
    }

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Path.Combine(Sample.Folder, "..", "..", "tests", "Styrbord.Domain.Tests", "Examples"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void History_StoredExampleOfAnEvent_ComesBackAsItWas(string example)
    {
        var parts = example.Split(".v");
        var json = File.ReadAllBytes(Path.Combine(Sample.Folder, "..", "..", "tests", "Styrbord.Domain.Tests", "Examples", $"{example}.json"));
        var happened = Model.ReadEvent(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), json);
        foreach (var text in happened.Texts)
        {
            text.Attach(new string('å', text.Length));
        }

        var entry = new HistoryEntry("command", Days.MorningOf(Day), "strateg", [happened]);
        if (happened.IsPrivate)
        {
            PackageWriter.Told([entry]).ShouldBeEmpty();
            return;
        }

        var back = Back([entry]).Single().Events.Single();
        WithoutSalt(back).ShouldBe(WithoutSalt(happened));
        back.Texts.Select(t => t.Body).ShouldBe(happened.Texts.Select(t => t.Body));
    }

    [Fact]
    public void History_WithheldText_StaysWithheld()
    {
        var gone = new TextRef("k-1/text", new string('a', 64), 12);
        var entry = new HistoryEntry("k-1", Days.MorningOf(Day), "system", [new SectionWritten(new("p"), "vision", gone, new Stamp("system", Days.MorningOf(Day)), false)]);

        var text = Back([entry]).Single().Events.Single().ShouldBeOfType<SectionWritten>().Text!;

        (text.Body, text.Hash, text.Length, text.Id).ShouldBe((null, gone.Hash, 12, gone.Id));
    }

    [Fact]
    public void History_OfAPartyGroupsBudget_TellsNothingOfIt()
    {
        var content = new Context(Day, Days.MorningOf(Day), "medlem", "k-1", new byte[32]).Seal("content", "gruppord");
        var entry = new HistoryEntry("k-1", Days.MorningOf(Day), "medlem", [new Styrbord.Domain.Economy.AlternativeWritten(new("a"), "Gruppen", new("ramar"), content, new Stamp("medlem", Days.MorningOf(Day)))]);

        PackageWriter.History(Authority.Empty, [entry], [], Day).ShouldAllBe(f => !System.Text.Encoding.UTF8.GetString(f.Bytes.ToArray()).Contains("gruppord"));
        PackageWriter.History(Authority.Empty, [entry], [], Day).Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span))).ShouldBe(
            PackageWriter.History(Authority.Empty, [], [], Day).Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span))), "not a step, a file or a day tells that a group works");
    }

    [Fact]
    public void History_TextNamedAgain_IsWrittenOnceAndStaysOne()
    {
        var context = new Context(Day, Days.MorningOf(Day), "system", "k-1", new byte[32]);
        var answer = new Answer(context.Seal("text", "Svaret"), false, [], null, context.Stamp, false);
        HistoryEntry[] entries =
        [
            new("k-1", context.Now, "system", [new AssignmentAnswered(new("p"), new("u"), answer, context.Stamp)]),
            new("k-2", context.Now, "system", [new AssignmentAnswered(new("p"), new("u"), answer with { Confirmed = true }, context.Stamp)]),
        ];

        var back = Back(entries).Select(e => ((AssignmentAnswered)e.Events[0]).Answer.Text!).ToList();

        back[1].ShouldBe(back[0]);
        back[1].Body.ShouldBe("Svaret");
        back[0].Hash.ShouldNotBe(answer.Text!.Hash, "salts are drawn anew");
    }

    [Theory]
    [InlineData("event: plans.goal-described", "event: plans.okand", "package.unknown-event", 7)]
    [InlineData("2030-01-01", "i går", "package.bad-instant", 3)]
    [InlineData("example: false", "example: kanske", "package.wrong-type", 8)]
    [InlineData("goal: m1", "mal: m1", "package.unknown-key", 9)]
    [InlineData("goal: m1", "goal: null", "package.bad-event", 7)]
    [InlineData("text: Så", "text:\n          earlier: k-0/text", "package.bad-event", 7)]
    public void Read_ChangedHistory_IsToldAtItsLine(string old, string with, string code, int line)
    {
        using var folder = new EmptyFolder();
        foreach (var file in PackageWriter.History(Authority.Empty, [Described("Så")], [new("a", "A")], Day))
        {
            folder.Write(file with { Bytes = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Replace(old, with, StringComparison.Ordinal)) });
        }

        var told = PackageReader.Read(folder.Root).Diagnostics.First(d => d.File.StartsWith("history/", StringComparison.Ordinal));

        (told.Code, told.Line).ShouldBe((code, line));
        told.ToString().ShouldNotContain("{");
    }

    [Fact]
    public void Read_HistoryWithOtherParts_IsRefused()
    {
        using var folder = new EmptyFolder();
        foreach (var file in PackageWriter.History(Authority.Empty, [Described("Så")], [new("a", "A")], Day))
        {
            folder.Write(file with { Bytes = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Replace("  history:", "  goals: goals.yaml\n  history:", StringComparison.Ordinal)) });
        }

        PackageReader.Read(folder.Root).Diagnostics.Select(d => d.Code).ShouldContain("package.history-alone");
    }

    private static HistoryEntry Described(string text)
    {
        var context = new Context(Day, Days.MorningOf(Day), "system", "k-1", new byte[32]);
        return new("k-1", context.Now, "system", [new GoalDescribed(new("p"), new("m1"), context.Seal("text", text), context.Stamp, false)]);
    }

    /// <summary>The history is written with the name of the event beside its fields.</summary>
    [Fact]
    public void Events_NoneHasAFieldNamedEvent() =>
        Model.Events.Values.Where(e => HistoryFields(e.Type).Contains("event", StringComparer.Ordinal)).ShouldBeEmpty();

    private static string WithoutSalt(Event happened) =>
        happened.Texts.Aggregate(System.Text.Encoding.UTF8.GetString(Model.ToJson(happened)), (json, text) => json.Replace(text.Hash, "", StringComparison.Ordinal));

    private static IEnumerable<string> HistoryFields(Type type) => Model.Json.GetTypeInfo(type).Properties.Select(p => p.Name);

    private static ImmutableArray<HistoryEntry> Told(Story start, IReadOnlyList<Told> told)
    {
        var (entries, story) = (ImmutableArray.CreateBuilder<HistoryEntry>(), Story.Beginning);
        foreach (var (day, command) in start.Log)
        {
            var one = (story with { Today = day }).When(command);
            entries.Add(Entry(one));
            story = one.After;
        }

        entries.AddRange(told.Where(t => t.Outcome is Accepted).Select(Entry));
        return [.. entries.Where(e => !e.Events.IsEmpty)];
    }

    // the story's clock: eight in the morning and a millisecond for each command
    private static HistoryEntry Entry(Told told) =>
        new($"k{told.After.Number}", Days.MorningOf(told.Before.Today) + told.After.Number, told.Before.Actor, [.. told.Events]);

    private static Authority Fold(IEnumerable<HistoryEntry> entries) =>
        entries.SelectMany(e => e.Events.Select(happened => (e.Time, Happened: happened)))
            .Aggregate(Authority.Empty, (authority, e) => authority.After(authority.Sequence + 1, e.Time, e.Happened));

    private static IEnumerable<Stamp> Stamps(IEnumerable<HistoryEntry> entries) =>
        entries.SelectMany(e => e.Events).OfType<PlanWritten>().Select(e => e.Stamp);

    private static ImmutableArray<HistoryEntry> Back(IReadOnlyList<HistoryEntry> entries)
    {
        using var folder = new EmptyFolder();
        foreach (var file in PackageWriter.History(Authority.Empty, entries, [new("a", "A \"b\", c")], Day))
        {
            folder.Write(file);
        }

        var reading = PackageReader.Read(folder.Root);
        reading.Diagnostics.ShouldBeEmpty();
        reading.Package!.Accounts.Single().Title.ShouldBe("A \"b\", c");
        var seal = new HistorySeal(new byte[] { 1, 2, 3 });
        return [.. reading.Package.History.Select(s => new HistoryEntry(s.Command, s.Time, s.By, seal.Events(s)))];
    }

    private sealed class EmptyFolder : IDisposable
    {
        public string Root { get; } = Directory.CreateTempSubdirectory("styrbord-history-").FullName;

        public void Write(PackageFile file)
        {
            var path = Path.Combine(Root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        public void Dispose() => Directory.Delete(Root, recursive: true);
    }
}
