using BenchmarkDotNet.Running;
using Intranet.Benchmarks;

// dotnet run -c Release --project tests/Intranet.Benchmarks -- inbox | invite | steps | cases | (what BenchmarkDotNet takes)
switch (args)
{
    case ["inbox", ..]:
        await InboxLoad.RunAsync();
        break;
    case ["invite", ..]:
        await InvitationLoad.RunAsync();
        break;
    case ["steps", ..]:
        await ProcessLoad.RunAsync();
        break;
    case ["cases", ..]:
        await CaseLoad.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StepFunctionBenchmarks).Assembly).Run(args);
        break;
}
