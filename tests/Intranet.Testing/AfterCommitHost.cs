using System.Diagnostics;
using Intranet.Workflows.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Intranet.Testing
{
    /// <summary>Leaves what happened pending until somebody takes it in after the commit: the pump, or a test.</summary>
    internal sealed class AfterCommitHost : IProcessHost
    {
        public Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

#pragma warning disable CA1050, MA0047, RCS1110 // The runtime looks for the class by this name, outside of any namespace.

/// <summary>
/// Lets an application that runs as a process of its own advance after the commit: the runtime calls it before the program when
/// told of this assembly (<c>DOTNET_STARTUP_HOOKS</c>). Nothing here may need a test library, which the program does not have.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    // The framework tells of every host that is about to be built, when all its services are registered.
    private sealed class Listeners : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting") value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder host })
                host.ConfigureServices(services => services.Replace(ServiceDescriptor.Scoped<IProcessHost, Intranet.Testing.AfterCommitHost>()));
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
