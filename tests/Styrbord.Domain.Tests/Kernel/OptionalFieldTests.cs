using System.Text;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Domain.Tests.Kernel;

public sealed class OptionalFieldTests
{
    [Fact]
    public void Json_WithoutWhatMayBeMissing_IsReadBack()
    {
        var asked = new GrantRole(new ItemId("r1"), "strateg", Role.Reader, null, new DateOnly(2018, 1, 1));
        var json = Model.ToJson(asked);
        Encoding.UTF8.GetString(json).ShouldNotContain("body");
        Model.ReadCommand(Model.Commands["GrantRole"], json).ShouldBe(asked);
    }

    [Fact]
    public void Json_WithoutWhatMustBeThere_IsRefused() =>
        Should.Throw<System.Text.Json.JsonException>(() => Model.ReadCommand(Model.Commands["GrantRole"], "{}"u8));
}
