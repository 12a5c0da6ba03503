namespace Intranet.Web.Data.Demo;

public sealed class DemoLoader
{
    public Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
