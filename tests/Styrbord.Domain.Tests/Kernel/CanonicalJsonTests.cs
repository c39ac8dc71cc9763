using System.Text;
using Shouldly;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Domain.Tests.Kernel;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void ToJson_Document_OrdersPropertiesAndEscapesOnlyWhatMustBe()
    {
        var tree = new DocumentTree(1, "k", "Å 😀 \" \\ \n\u007f\u2028", [], [new Heading(1, "h", "1.2")]);

        Encoding.UTF8.GetString(Model.ToJson(tree)).ShouldBe(
            "{\"body\":[{\"$type\":\"heading\",\"level\":1,\"number\":\"1.2\",\"text\":\"h\"}],\"front\":[],\"kind\":\"k\",\"schema\":1,\"title\":\"Å 😀 \\\" \\\\ \\n\u007f\u2028\"}");
    }

    [Fact]
    public void FromJson_Document_ReadsWhatToJsonWrote()
    {
        var tree = new DocumentTree(1, "k", "t", [new("a", "b", "c")], [new Table("c", [new("x", true)], [["1"]], "tkr"), new RichText("**a**", "exempeltext")]);

        Model.FromJson<DocumentTree>(Model.ToJson(tree)).ShouldBe(tree);
    }

    [Fact]
    public void FromJson_NothingWrittenForNothing_IsReadAsNothing()
    {
        var asked = new Styrbord.Domain.Plans.RecordTemplate(new("t"), 2019, "Mall", [new("s", "Inledning", true, Instruction: null, 100)]);

        Model.FromJson<Styrbord.Domain.Plans.RecordTemplate>(Model.ToJson(asked)).ShouldBe(asked);
    }

    [Theory]
    [InlineData("2018-10", "2018-10-01", "2018-10-31")]
    [InlineData("2018-10-12", "2018-10-12", "2018-10-12")]
    public void PartialDate_MonthOrDay_StartsAndEnds(string text, string start, string end)
    {
        var date = PartialDate.Parse(text);

        (date.AsStart.ToString("O"), date.AsEnd.ToString("O"), date.ToString()).ShouldBe((start, end, text));
    }

    [Theory]
    [InlineData("2018-13")]
    [InlineData("2018-02-31")]
    [InlineData("2018")]
    public void PartialDate_NotADate_IsNotParsed(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();
}
