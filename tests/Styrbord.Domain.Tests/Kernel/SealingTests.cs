namespace Styrbord.Domain.Tests.Kernel;

public sealed class SealingTests
{
    private static readonly Context Now = new(new(2018, 9, 13), 0, "konto", "k1", new byte[32]);

    [Fact]
    public void Seal_SameTextAndSeed_IsTheSameReference() => Now.Seal("text", "Ord.").ShouldBe(Now.Seal("text", "Ord."));

    [Fact]
    public void Seal_SameTextInAnotherField_HasAnotherHash() => Now.Seal("text", "Ord.").Hash.ShouldNotBe(Now.Seal("reason", "Ord.").Hash);

    [Fact]
    public void Seal_AnotherSeed_HasAnotherHash() => (Now with { Seed = Enumerable.Repeat((byte)1, 32).ToArray() }).Seal("text", "Ord.").Hash.ShouldNotBe(Now.Seal("text", "Ord.").Hash);

    [Fact]
    public void ToJson_AnEventWithAText_HoldsItsHashButNeverItsWords()
    {
        var json = System.Text.Encoding.UTF8.GetString(Model.ToJson(AJointPlan.Opened.When(new Domain.Plans.DescribeGoal(AJointPlan.Proposal, Health, "Hemliga ord.")).Events[0]));

        json.ShouldNotContain("Hemliga");
        json.ShouldContain("\"hash\":\"");
    }

    [Theory]
    [InlineData("""{"plan":"p"}""")]
    [InlineData("""{"plan":"p","goal":"g","text":"t","okand":1}""")]
    [InlineData("""{"plan":"p","goal":"g","text":null}""")]
    [InlineData("""{"plan":"p","plan":"p","goal":"g","text":"t"}""")]
    [InlineData("""{"plan":7,"goal":"g","text":"t"}""")]
    [InlineData("null")]
    public void ReadCommand_MissingUnknownNullOrRepeated_IsRefused(string json) =>
        Should.Throw<System.Text.Json.JsonException>(() => Model.ReadCommand(Model.Commands["DescribeGoal"], System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void ReadEvent_UnknownVersion_IsToldApart() => Should.Throw<KeyNotFoundException>(() => Model.ReadEvent("plans.goal-described", 99, "{}"u8));
}
