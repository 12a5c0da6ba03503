using System.Diagnostics;
using System.Globalization;
using Intranet.Web.Data.LocalPostgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Data.LocalPostgres;

/// <summary>The tests share one folder, since making a cluster takes a second, and have a database each.</summary>
public sealed class LocalPostgresTests(LocalPostgresTests.SharedFolder shared) : IClassFixture<LocalPostgresTests.SharedFolder>
{
    private static string Database => TestContext.Current.TestMethod!.MethodName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Cluster => Path.Combine(shared.Path, "postgres", "cluster");

    private string PidFile => Path.Combine(Cluster, "postmaster.pid");

    [Fact]
    public async Task Durable_server_syncs_counts_in_utc_and_listens_to_no_network()
    {
        await using var server = await StartAsync(durable: true);

        var settings = await AskAsync(
            server, "select concat_ws(' ', current_setting('fsync'), current_setting('timezone'), current_setting('listen_addresses'))");

        settings.ShouldBe("on UTC ");
    }

    [Fact]
    public async Task Thai_text_has_trigrams()
    {
        await using var server = await StartAsync();
        await AskAsync(server, "create extension pg_trgm");

        var trigrams = await AskAsync(server, "select cardinality(show_trgm('ท่องเที่ยว'))");

        trigrams.ShouldBeOfType<int>().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Data_survives_a_restart()
    {
        await using (var server = await StartAsync())
            await WriteNoteAsync(server);

        await using var again = await StartAsync();

        (await ReadNoteAsync(again)).ShouldBe("บันทึก");
    }

    [Fact]
    public async Task Second_owner_of_a_folder_is_refused_and_told_the_first()
    {
        await using var server = await StartAsync();

        var refusal = await Should.ThrowAsync<DataFolderInUseException>(() => StartAsync());

        refusal.Message.ShouldContain(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        (await AskAsync(server, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Server_killed_while_the_app_runs_comes_back_with_its_data()
    {
        await using var server = await StartAsync(durable: true);
        await WriteNoteAsync(server);
        var first = Kill(server);

        await UntilAsync(() => server.ProcessId is { } id && id != first && IsReady());

        (await ReadNoteAsync(server)).ShouldBe("บันทึก");
    }

    [Fact]
    public async Task Server_killed_together_with_its_app_recovers_its_data()
    {
        await using (var server = await StartAsync(durable: true))
        {
            await WriteNoteAsync(server);
            Kill(server);
        }

        await using var again = await StartAsync(durable: true);

        (await ReadNoteAsync(again)).ShouldBe("บันทึก");
    }

    [Fact]
    public async Task Server_left_running_by_a_killed_app_is_taken_over()
    {
        await using (var server = await StartAsync())
            await WriteNoteAsync(server);
        var left = await RunWithoutOwnerAsync();

        await using var again = await StartAsync();

        again.ProcessId.ShouldNotBe(left);
        (await ReadNoteAsync(again)).ShouldBe("บันทึก");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1\n")]
    public async Task Misleading_lock_file_of_a_dead_server_is_ignored(string content)
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(PidFile, content, Cancellation);

        await using var again = await StartAsync();

        (await AskAsync(again, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Initdb_that_was_killed_is_begun_again()
    {
        var folder = Path.Combine(shared.Path, "killed");
        var unfinished = Path.Combine(folder, "postgres", "cluster.new");
        Directory.CreateDirectory(Path.Combine(unfinished, "base"));
        await File.WriteAllTextAsync(Path.Combine(unfinished, "PG_VERSION"), "15", Cancellation);

        await using var server = await StartAsync(folder);

        (await AskAsync(server, "select 1")).ShouldBe(1);
        Directory.Exists(unfinished).ShouldBeFalse();
    }

    [Fact]
    public async Task Folder_with_a_path_too_long_for_a_socket_is_served_all_the_same()
    {
        var deep = Path.Combine(shared.Path, "โฟลเดอร์ข้อมูลที่มีชื่อยาวมาก", "ของจังหวัด");

        await using var server = await StartAsync(deep);

        (await AskAsync(server, "select 1")).ShouldBe(1);
    }

    [Fact]
    public void Default_data_folder_is_each_clones_own_and_outside_it()
    {
        var one = LocalPostgresServer.DefaultDataFolder("/srv/one");

        one.ShouldNotStartWith("/srv/one");
        LocalPostgresServer.DefaultDataFolder("/srv/one/").ShouldBe(one);
        LocalPostgresServer.DefaultDataFolder("/srv/two").ShouldNotBe(one);
    }

    private Task<LocalPostgresServer> StartAsync(bool durable = false) => StartAsync(shared.Path, durable);

    private static async Task<LocalPostgresServer> StartAsync(string dataFolder, bool durable = false)
    {
        Assert.SkipUnless(LocalPostgresServer.BinariesPresent, "PostgreSQL is not installed");
        var server = await LocalPostgresServer.StartAsync(
            new LocalPostgresOptions(dataFolder, durable), NullLogger.Instance, Cancellation);
        await server.EnsureDatabaseAsync(Database, Cancellation);
        return server;
    }

    private static Task<object?> WriteNoteAsync(LocalPostgresServer server) =>
        AskAsync(server, "create table notes (text text); insert into notes values ('บันทึก')");

    private static Task<object?> ReadNoteAsync(LocalPostgresServer server) => AskAsync(server, "select text from notes");

    private static async Task<object?> AskAsync(LocalPostgresServer server, string sql)
    {
        await using var data = NpgsqlDataSource.Create(server.ConnectionString(Database));
        await using var command = data.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    private static int Kill(LocalPostgresServer server)
    {
        var id = server.ProcessId.ShouldNotBeNull();
        using var process = Process.GetProcessById(id);
        process.Kill();
        return id;
    }

    /// <summary>Starts the folder's server as its last owner did, the way it goes on when that owner is killed.</summary>
    private async Task<int> RunWithoutOwnerAsync()
    {
        string[] lend = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"] : [];
        var command = (await File.ReadAllTextAsync(Path.Combine(Cluster, "postmaster.opts"), Cancellation)).Trim();
        using var shell = Process.Start("setsid", [.. lend, "sh", "-c", $"cd / && {command} < /dev/null > /dev/null 2>&1 &"]);
        await UntilAsync(IsReady);
        return int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);
    }

    private bool IsReady() => File.Exists(PidFile) && File.ReadAllText(PidFile).Contains("ready", StringComparison.Ordinal);

    private static async Task UntilAsync(Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
        }
    }

    public sealed class SharedFolder : IDisposable
    {
        public string Path { get; } =
            Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), "intranet-" + System.IO.Path.GetRandomFileName())).FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
