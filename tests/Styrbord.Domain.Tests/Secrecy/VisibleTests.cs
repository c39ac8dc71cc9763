using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.ASecret;

namespace Styrbord.Domain.Tests.Secrecy;

public sealed class VisibleTests
{
    public static TheoryData<string, string, string> Planted => [.. Things.Select(t => (t.Thing, t.Word, t.By.Value))];

    [Theory, MemberData(nameof(Planted))]
    public void Of_AReaderWithNothing_HoldsTheWordNowhere(string thing, string word, string by)
    {
        var story = Marked(thing, new(by));
        Words.Hold(story.Authority, word).ShouldBeTrue();
        foreach (var account in new[] { "lasare", "sekreterare-kfn", "strateg", "administrator", "ingen" })
        {
            Words.In(Seen(story, account)).Where(s => s.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(account);
        }
    }

    [Fact, Requirement("R-275")]
    public void Of_NotesOfConsultation_FollowTheMatterTheyAreOfAndNoOtherOfItsKindAndYear()
    {
        var other = new MatterId("annat-direktiv");
        var both = Whole.And(
            new OpenMatter(other, "2019/00006", "Ett annat direktiv", MatterKind.PlanningDirective, 2020),
            new RecordConsultation(new("samverkan"), MatterKind.PlanningDirective, 2020, new(2019, 1, 11), ConsultationStep.Closed, ConsultationResult.Disagreement, "Anteckning om annatord.", Matter: other));

        var first = Seen(both.And(new MarkSecret(SecretThing.OfMatter(Directing), Rule, Assembly)), "lasare");
        (Words.Hold(first, "direktivord"), Words.Hold(first, "annatord")).ShouldBe((false, true));

        var second = Seen(both.And(new MarkSecret(SecretThing.OfMatter(other), Rule, Assembly)), "lasare");
        (Words.Hold(second, "direktivord"), Words.Hold(second, "annatord")).ShouldBe((true, false));

        // what names none of several may be of the secret one
        var unnamed = Seen(both.And(
            new RecordConsultation(new("samverkan"), MatterKind.PlanningDirective, 2020, new(2019, 1, 12), ConsultationStep.Closed, ConsultationResult.Disagreement, "Anteckning om ingetord."),
            new MarkSecret(SecretThing.OfMatter(other), Rule, Assembly)), "lasare");
        (Words.Hold(unnamed, "ingetord"), Words.Hold(unnamed, "direktivord")).ShouldBe((false, true));
    }

    [Theory, MemberData(nameof(Planted))]
    public void Of_OneWithRight_IsTheAuthorityItself(string thing, string word, string by)
    {
        _ = word;
        var story = Marked(thing, new(by));
        var own = by == Dental.Value ? "sekreterare-tvn" : by == Healthcare.Value ? "sekreterare-hsn" : by == Assembly.Value ? "sekreterare-rf" : "sekreterare-nbs";
        foreach (var account in new[] { own, "revisor" })
        {
            Seen(story, account).ShouldBeSameAs(story.Authority, account);
        }
    }

    [Theory, MemberData(nameof(Planted))]
    public void Of_AnEarlierState_HidesWhatIsSecretNow(string thing, string word, string by)
    {
        var story = Marked(thing, new(by));
        var earlier = Whole.Authority;

        Words.Hold(Visible.Of(earlier, story, "lasare", story.Today).Of(earlier), word).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Planted))]
    public void Shows_AnEventThatBroughtTheWord_IsFalse(string thing, string word, string by)
    {
        var story = Marked(thing, new(by));
        var visible = Visible.Of(story, story, "lasare", story.Today);
        var (state, hidden) = (Authority.Empty, 0);
        foreach (var (day, command) in story.Log)
        {
            var told = new Story(state, day, Context.SystemActor, (int)state.Sequence + 1_000, []).When(command);
            foreach (var happened in told.Events)
            {
                hidden += visible.Shows(state, happened) ? 0 : 1;
                (Words.Hold(happened, word) && visible.Shows(state, happened)).ShouldBeFalse($"{happened}");
                state = state.After(state.Sequence + 1, 0, happened);
            }
        }

        hidden.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Of_WithoutAnyMark_IsTheSameForAll() => Visible.Of(Whole, Whole, "lasare", Whole.Today).ShouldBeSameAs(Visible.Everything);

    [Fact]
    public void Of_AMarkLifted_OpensThePresentButNotTheDayItStood()
    {
        var (thing, word, by) = Things[5];
        var marked = Marked(thing, by);
        var lifted = marked.On(2019, 2, 1).And(new LiftSecrecy(thing));

        Words.Hold(Seen(lifted, "lasare"), word).ShouldBeTrue();
        Words.Hold(Visible.Of(marked, lifted, "lasare", lifted.Today).Of(marked), word).ShouldBeFalse();
    }

    [Fact]
    public void Of_AMarkPastItsLastDay_IsOpen()
    {
        var (thing, word, by) = Things[5];
        var marked = Whole.And(new MarkSecret(thing, Rule, by, Until: new(2019, 6, 30)));

        Words.Hold(Visible.Of(marked, marked, "lasare", new(2019, 6, 30)).Of(marked), word).ShouldBeFalse();
        Words.Hold(Visible.Of(marked, marked, "lasare", new(2019, 7, 1)).Of(marked), word).ShouldBeTrue();
    }

    [Fact]
    public void Of_APlanTakenOverInto_TheNextYear_FollowsThere()
    {
        var story = WithRoles(ANewYear.Copied).And(
            new MarkSecret(SecretThing.OfPart(Proposal, "goals.P1.M1"), Rule, Hospital), new MarkSecret(SecretThing.OfPart(Proposal, "focusAreas.eget-1"), Rule, Hospital),
            new MarkSecret(SecretThing.OfPart(Proposal, "commitments.atagande-2"), Rule, Hospital));

        var seen = Seen(story, "lasare");
        foreach (var word in new[] { "jämlik hälsa, tillgänglig", "Läkemedel", "släcker lamporna" })
        {
            Words.Hold(story.Authority, word).ShouldBeTrue(word);
            Words.Hold(seen, word).ShouldBeFalse(word);
        }
    }

    [Fact]
    public void LiftSecrecy_OfAPartTakenOver_OpensWhatIsWrittenAnewThereOnly()
    {
        var (old, now) = (SecretThing.OfPart(Proposal, "goals.P1.M1"), SecretThing.OfPart(ANewYear.Plan2020, "goals.P1.N1"));
        var story = WithRoles(ANewYear.Copied).And(
            new MarkSecret(old, Rule, Hospital), new LiftSecrecy(now), new DescribeGoal(ANewYear.Plan2020, ANewYear.GoodHealth, "Det nya kan alla läsa."));

        var seen = Seen(story, "lasare");
        Words.Hold(seen, "Det nya kan alla läsa").ShouldBeTrue();
        Words.Hold(seen, "jämlik hälsa, tillgänglig").ShouldBeFalse();
    }

    [Fact]
    public void Of_AContributor_SeesThePlaceSharedOutToThemAndNoOther()
    {
        var (shared, other) = (Things[1], Things[5]);
        var story = Whole.And(
            new MarkSecret(shared.Thing, Rule, shared.By), new MarkSecret(other.Thing, Rule, other.By), new ShareOutPlace(Proposal, Health.Value, "handlaggare-npf"));

        var seen = Seen(story, "handlaggare-npf");
        (Words.Hold(seen.Plans.Plans[Proposal], shared.Word), Words.Hold(seen.Plans.Plans[Proposal], other.Word)).ShouldBe((true, false));
    }

    [Fact]
    public void Of_AMatter_KeepsTheRegister()
    {
        var story = Marked(SecretThing.OfMatter(Diary), Dental);
        var seen = Seen(story, "lasare").Decisions;

        (seen.Matters[Diary].DiaryNumber, seen.Matters[Diary].Title).ShouldBe(("2018/00077", "Sekretess enligt OSL 39 kap. 1 §"));
        (seen.Decisions[Adopting].Body, seen.Decisions[Adopting].Day, seen.Decisions[Adopting].Paragraph).ShouldBe((PrimaryCare, new DateOnly(2018, 10, 2), "41"));
    }

    [Fact]
    public void Of_AnAnswer_CountsAsGivenAllTheSame()
    {
        var story = Marked(Things[2].Thing, Things[2].By);

        PlansQueries.CoverageOf(Seen(story, "lasare"), 2019)!.Count(AnswerState.Answered).ShouldBe(PlansQueries.CoverageOf(story, 2019)!.Count(AnswerState.Answered));
        SubmissionRules.WhatIsMissing(Seen(story, "lasare"), Seen(story, "lasare").Plans.Plans[Final]).ShouldBe(SubmissionRules.WhatIsMissing(story, story.Authority.Plans.Plans[Final]));
    }

    [Fact]
    public void Of_LockedContent_IsReadWithoutThePartAndIsNotTheDecidedFile()
    {
        var (thing, word, by) = Things[5];
        var story = Marked(thing, by);
        var (seen, id) = (Seen(story, "lasare"), DocumentsQueries.IdOf(FinalContent));

        var tree = DocumentsQueries.Find(seen, id, story.Today)!;
        (Words.Hold(tree, word), Words.Hold(tree, "Vi mäter kvalitet")).ShouldBe((false, true));
        DocumentsQueries.DecidedAs(story, id).ShouldNotBeNull();
        DocumentsQueries.DecidedAs(seen, id).ShouldBeNull();
        seen.Decisions.Contents[FinalContent].Hash.ShouldNotBe(story.Authority.Decisions.Contents[FinalContent].Hash);
        PlansQueries.StandingOf(seen, seen.Plans.Plans[Final], story.Today).Force.ShouldBe(PlansQueries.StandingOf(story, story.Authority.Plans.Plans[Final], story.Today).Force);
    }

    [Fact]
    public void Search_AfterAHiddenWord_FindsNothing()
    {
        var story = AllMarked;
        foreach (var (_, word, _) in Things)
        {
            SearchQueries.Of(Seen(story, "lasare"), word).All.ShouldBe(0, word);
        }
    }

    [Fact]
    public void Of_WithEverythingMarked_AsksEveryDocumentWithoutFault()
    {
        var story = AllMarked;
        var seen = Seen(story, "lasare");
        string[] ids = [.. seen.Decisions.Contents.Keys.Select(DocumentsQueries.IdOf), .. seen.Plans.Plans.Values.SelectMany(p => new[] { DocumentsQueries.IdOf(p), DocumentsQueries.NoteOf(p) }),
            .. seen.Decisions.Contents.Values.Select(DocumentsQueries.ChangesOf), .. seen.Decisions.Decisions.Values.Select(DocumentsQueries.ExtractOf), .. seen.Plans.Texts.Values.Select(DocumentsQueries.IdOf),
            DocumentsQueries.ThreadOf(2019, Healthcare), DocumentsQueries.GoalsOf(2019)];

        foreach (var tree in ids.Select(id => DocumentsQueries.Find(seen, id, story.Today)).OfType<DocumentTree>())
        {
            foreach (var (_, word, _) in Things)
            {
                Words.Hold(tree, word).ShouldBeFalse($"{tree.Kind} {word}");
            }
        }
    }

    private static Authority Seen(Story story, string account) => Visible.Of(story, story, account, story.Today).Of(story);
}
