using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Web.Api;
using Xunit;

namespace Styrbord.Web.Tests.Api;

public sealed class OpenApiTests
{
    private const string Update = "STYRBORD_UPDATE";

    [Fact]
    public void Document_ComparedWithTheOneCommitted_IsTheSame()
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "openapi.v1.json");
        var now = Encoding.UTF8.GetString(OpenApi.Bytes.Span) + "\n";
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            File.WriteAllText(file, now);
        }

        now.ShouldBe(File.ReadAllText(file), $"the API has changed: look at the difference and run this test with {Update}=1");
    }

    [Fact]
    public void Document_EveryCommand_HasItsAddressAndContract()
    {
        var document = JsonNode.Parse(OpenApi.Bytes.Span)!;
        foreach (var name in Model.Commands.Keys)
        {
            document["paths"]![$"/api/v1/commands/{name}"].ShouldNotBeNull();
            document["components"]!["schemas"]![name].ShouldNotBeNull();
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
