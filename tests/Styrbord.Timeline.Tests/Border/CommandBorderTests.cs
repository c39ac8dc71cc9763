using System.Text;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests.Border;

public sealed class CommandBorderTests
{
    private static readonly CommandBorder Border = new(Speech.All);

    private static Entered Read(string json, string name = nameof(WriteText)) => Border.Read(name, Encoding.UTF8.GetBytes(json));

    private static Problem Problem(string json, string name = nameof(WriteText)) => Read(json, name).Problems.ShouldHaveSingleItem();

    [Fact]
    public void Read_WholeCommand_IsCanonical()
    {
        var entered = Read("""{ "parts" : [ {"name":"a\u0041", "day":"2018-09-13"} ], "body": "\u00e5" }""");
        Encoding.UTF8.GetString(entered.Json).ShouldBe("""{"body":"å","parts":[{"day":"2018-09-13","name":"aA"}]}""");
        entered.Command.ShouldBe(new WriteText("å", [new Part("aA", new DateOnly(2018, 9, 13))]));
    }

    [Theory]
    [InlineData("a\\r\\nb\\rc", "a\nb\nc")]
    [InlineData("A\\u030angstr\\u00f6m", "Ångström")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("a\\u00adb", "a\u00adb")]
    public void Read_Text_IsBroughtToOneForm(string sent, string kept) =>
        Read($$"""{"body":"{{sent}}","parts":[]}""").Command.ShouldBeOfType<WriteText>().Body.ShouldBe(kept);

    [Theory]
    [InlineData("ab\\u0000", "nul", 3)]
    [InlineData("a\\u202eb", "bidi", 2)]
    [InlineData("\\u2066", "bidi", 1)]
    [InlineData("a\\ud800", "surrogate", 0)]
    [InlineData("\\udc00a", "surrogate", 0)]
    public void Read_ForbiddenCharacter_IsRefusedWithItsPlace(string sent, string kind, int position) =>
        Problem($$"""{"body":"x","parts":[{"name":"a"},{"name":"{{sent}}"}]}""").ShouldBe(new BadText("parts[1].name", kind, position));

    [Fact]
    public void Read_SeveralBadTexts_AllAtOnce() =>
        Read("""{"body":"\u0000","parts":[{"name":"\u202e"}]}""").Problems
            .ShouldBe([new BadText("body", "nul", 1), new BadText("parts[0].name", "bidi", 1)]);

    [Fact]
    public void Read_UnknownField_IsNamed()
    {
        Problem("""{"body":"x","boddy":"y","parts":[]}""").ShouldBe(new UnknownField("boddy"));
        Problem("""{"body":"x","parts":[{"name":"a"},{"name":"b","dag":"2018-01-01"}]}""").ShouldBe(new UnknownField("parts[1].dag"));
    }

    [Fact]
    public void Read_MissingField_IsNamed()
    {
        Problem("""{"parts":[]}""").ShouldBe(new MissingField("body"));
        Problem("""{"body":"x","parts":[{"name":"a"},{}]}""").ShouldBe(new MissingField("parts[1].name"));
    }

    [Fact]
    public void Read_FieldsTooManyAndMissing_AllAtOnce() =>
        Read("""{"boddy":"x","parts":[{"nam":"a"}]}""").Problems.ShouldBe(
            [new UnknownField("boddy"), new UnknownField("parts[0].nam"), new MissingField("parts[0].name"), new MissingField("body")]);

    [Theory]
    [InlineData("""{"body":5,"parts":[]}""", "body")]
    [InlineData("""{"body":null,"parts":[]}""", "body")]
    [InlineData("""{"body":"x","parts":{}}""", "parts")]
    [InlineData("""{"body":"x","parts":[{"name":"a"},{"name":"b","day":"2018-02-30"}]}""", "parts[1].day")]
    [InlineData("""{"body":"x","parts":["a"]}""", "parts[0]")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    public void Read_WrongType_IsRefusedWithItsPlace(string json, string path) => Problem(json).ShouldBe(new WrongType(path));

    [Fact]
    public void Read_SameFieldTwice_IsRefused() =>
        Problem("""{"body":"x","parts":[],"body":"y"}""").ShouldBe(new DuplicateField("body"));

    [Theory]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    public void Read_NumberOutsideWholes_IsRefused(string number) =>
        Problem($$"""{"amount":{{number}},"counter":"a"}""", nameof(AddTo)).ShouldBe(new BadNumber("amount"));

    [Fact]
    public void Read_NotJson_SaysWhere() => Problem("{\n\"body\": x}").ShouldBe(new NotJson(2, 9));

    [Fact]
    public void Read_BrokenUtf8_IsRefused() =>
        Border.Read(nameof(WriteText), [.. "{\"body\":\""u8, 0xff, .. "\",\"parts\":[]}"u8]).Problems.ShouldHaveSingleItem();

    [Fact]
    public void Read_TooDeep_IsRefused() => Problem(new string('[', 40) + new string(']', 40)).ShouldBeOfType<NotJson>();

    [Fact]
    public void Read_UnknownCommand_IsNamed() => Problem("{}", "Nope").ShouldBe(new UnknownCommand("Nope"));

    [Fact]
    public void Read_TooLarge_IsRefused() =>
        Border.Read(nameof(WriteText), new byte[CommandBorder.MaxBytes + 1]).Problems
            .ShouldBe([new TooLarge(CommandBorder.MaxBytes + 1, CommandBorder.MaxBytes)]);
}
