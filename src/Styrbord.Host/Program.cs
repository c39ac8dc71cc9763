using Styrbord.Host;

return await Verbs.RunAsync(args, Console.Out, Console.Error, Console.In);
