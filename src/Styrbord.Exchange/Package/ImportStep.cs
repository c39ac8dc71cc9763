using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>One command of an import, to be run on its day of the authority's history.</summary>
/// <param name="Id">Command id, the same each time the same package is imported.</param>
/// <param name="Day">The day that is <see cref="Context.Today"/> when it runs; never earlier than the step before.</param>
/// <param name="Actor">The account that wrote it then, or <see cref="Context.SystemActor"/>.</param>
/// <param name="Command">What is asked.</param>
/// <param name="At">Where in the package it comes from.</param>
public sealed record ImportStep(string Id, DateOnly Day, string Actor, Command Command, Place At);
