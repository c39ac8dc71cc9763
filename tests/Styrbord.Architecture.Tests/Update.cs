namespace Styrbord.Architecture.Tests;

/// <summary>Whether generated files shall be written anew instead of compared.</summary>
internal static class Update
{
    public const string How = "run ./test --update-docs";

    public static bool Asked => Environment.GetEnvironmentVariable("STYRBORD_UPDATE") == "1";
}
