using System.Globalization;
using Shouldly;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Domain.Tests.Documents;

public sealed class TreeComparisonTests
{
    private static readonly Heading Goal = new(2, "En god och jämlik hälsa", "1.2");

    [Fact]
    public void Compare_EqualDocuments_AreAlike() =>
        TreeComparison.Compare(Of(Goal, new RichText("Text.")), Of(Goal, new RichText("Text."))).IsAlike.ShouldBeTrue();

    [Fact, Requirement("R-129")]
    public void Compare_MovedComma_IsRemovedAndAddedWithItsPlace()
    {
        var found = TreeComparison.Compare(
            Of(Goal, new RichText("Nämnden ska, enligt planen verka för hälsa.")),
            Of(Goal, new RichText("Nämnden ska enligt planen, verka för hälsa.")));

        var one = found.Body.ShouldHaveSingleItem();
        one.Under.ShouldBe(Goal);
        Shown(one).ShouldBe("Nämnden ska[-,-] enligt planen[+,+] verka för hälsa.");
        found.Motion.ShouldBeEmpty();
    }

    [Fact, Requirement("R-129")]
    public void Compare_OtherMotionEqualBody_IsADifferenceOfTheMotionAlone()
    {
        var left = Of(Goal) with { Motion = ["Planen godkänns.", "Ärendet skickas vidare."] };
        var right = Of(Goal) with { Motion = ["Planen godkänns med ändring.", "Ärendet skickas vidare."] };

        var found = TreeComparison.Compare(left, right);

        found.Body.ShouldBeEmpty();
        Shown(found.Motion.ShouldHaveSingleItem()).ShouldBe("Planen godkänns[+ med ändring+].");
    }

    [Theory]
    [InlineData("ett två", "ett  två", "ett[- -][+  +]två")]
    [InlineData("ett två", "ett\u00a0två", "ett[- -][+\u00a0+]två")]
    [InlineData("ett\ntvå", "ett\n\ntvå", "ett[-\n-][+\n\n+]två")]
    [InlineData("80,0", "8,00", "[-80-][+8+],[-0-][+00+]")]
    [InlineData("gammal fras här nu", "ny mening där nu", "[-gammal fras här-][+ny mening där+] nu")]
    [InlineData("a.", "a!", "a[-.-][+!+]")]
    [InlineData("å", "Å", "[-å-][+Å+]")]
    public void Compare_SmallChange_IsExact(string left, string right, string expected) =>
        Shown(TreeComparison.Compare(Of(new Facts([new("Uppdrag", left)])), Of(new Facts([new("Uppdrag", right)]))).Body.Single()).ShouldBe($"Uppdrag: {expected}");

    [Fact]
    public void Compare_BlockAddedAndRemoved_StandWhole()
    {
        var found = TreeComparison.Compare(Of(Goal, new Bullets(["Ett"]), new Paragraph("Kvar")), Of(Goal, new Paragraph("Kvar"), new Paragraph("Nytt")));

        found.Body.Select(Shown).ShouldBe(["[-Ett-]", "[+Nytt+]"]);
    }

    [Fact]
    public void Compare_CellOfATable_IsFoundInItsRow()
    {
        static Table Frame(string amount) => new("Ram", [new("År"), new("Ram", true)], [["2019", amount], ["2020", "3"]], "tkr");

        var found = TreeComparison.Compare(Of(Frame("1")), Of(Frame("2")));

        Shown(found.Body.Single()).ShouldBe("Ram\ntkr\nÅr | Ram\n2019 | [-1-][+2+]\n2020 | 3");
    }

    [Fact]
    public void Compare_SameWordsOtherLevel_IsADifferenceOfForm()
    {
        var found = TreeComparison.Compare(Of(Goal), Of(Goal with { Level = 3 }));

        found.IsAlike.ShouldBeFalse();
        found.Body.Single().IsFormOnly.ShouldBeTrue();
    }

    [Fact]
    public void Compare_HeadingWithoutNumber_StandsWithinTheNumberedOneAboveIt()
    {
        var plain = new Heading(3, "Så tar nämnden hand om målet");

        var one = TreeComparison.Compare(Of(Goal, plain, new Paragraph("a, b")), Of(Goal, plain, new Paragraph("a b"))).Body.Single();

        (one.Under, one.Within).ShouldBe((plain, Goal));
    }

    [Fact]
    public void Compare_SegmentsOfAnyTwoTexts_GiveBothBack()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var (left, right) = (Text(random), Text(random));
            var found = TreeComparison.Compare(Of(new Heading(1, left)), Of(new Heading(1, right)));

            Back(found, SegmentKind.Added).ShouldBe(left == right ? "" : left);
            Back(found, SegmentKind.Removed).ShouldBe(left == right ? "" : right);
        }
    }

    [Fact]
    public void Compare_FiveThousandBlocksAllChanged_FindsThemInPairs()
    {
        var left = Enumerable.Range(0, 5000).Select(i => new Paragraph($"Stycke {i} om planen, gammalt")).ToArray();
        var right = left.Select(p => new Paragraph(p.Text.Replace(", gammalt", " gammalt,", StringComparison.Ordinal))).ToArray();

        TreeComparison.Compare(Of(left), Of(right)).Body.Length.ShouldBeGreaterThanOrEqualTo(5000);
    }

    [Fact]
    public void Compare_FiveThousandBlocksReversed_Ends()
    {
        var left = Enumerable.Range(0, 5000).Select(i => new Paragraph($"{i}")).ToArray();

        TreeComparison.Compare(Of(left), Of([.. left.Reverse()])).IsAlike.ShouldBeFalse();
    }

    [Fact]
    public void Compare_OneTextOfAMillionSigns_FindsTheComma()
    {
        var words = string.Join(' ', Enumerable.Range(0, 150_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        var found = TreeComparison.Compare(Of(new RichText(words)), Of(new RichText(words.Replace(" 75000 ", " 75000, ", StringComparison.Ordinal).Replace(" 99 ", " 99, ", StringComparison.Ordinal))));

        found.Body.Single().Segments.Where(s => s.Kind != SegmentKind.Same).ShouldBe([new(SegmentKind.Added, ","), new(SegmentKind.Added, ",")]);
    }

    private static FrozenDocument Of(params Block[] blocks) => new(1, "operationalPlan", "Plan", ["Planen godkänns."], blocks.ToEquatableArray());

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(6) switch { 0 => ",", 1 => " ", 2 => "a", 3 => "plan", 4 => ".", _ => "😀" }));

    private static string Back(DocumentComparison found, SegmentKind without) =>
        string.Concat(found.Body.SelectMany(d => d.Segments).Where(s => s.Kind != without).Select(s => s.Text));

    private static string Shown(Difference difference) => string.Concat(difference.Segments.Select(s => s.Kind switch
    {
        SegmentKind.Removed => $"[-{s.Text}-]",
        SegmentKind.Added => $"[+{s.Text}+]",
        _ => s.Text,
    }));
}
