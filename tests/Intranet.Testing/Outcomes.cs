namespace Intranet.Testing;

/// <summary>What came of work that was done at the same time.</summary>
public static class Outcomes
{
    /// <summary>Starts everything together and returns, in order, what each threw; null where it went well.</summary>
    public static async Task<IReadOnlyList<Exception?>> OfAsync(IEnumerable<Func<Task>> work)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = work.Select(one => TryAsync(start.Task, one)).ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }

    private static async Task<Exception?> TryAsync(Task start, Func<Task> work)
    {
        await start;
        try
        {
            await work();
            return null;
        }
#pragma warning disable CA1031 // The exception is the outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }
}
