using Intranet.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What is sought in the register is found within words, as Thai sets no spaces, and with an index where there is one.</summary>
public sealed class RegisterSearchTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("ประปา")]
    [InlineData("น้ำ")]
    [InlineData("น้")]
    [InlineData("๐๐๐๑/๒๕๖๙ ขุ่น")]
    [InlineData("%", false)]
    [InlineData("ป_ะปา", false)]
    public async Task Case_is_found_by_what_stands_within_its_words(string sought, bool isFound = true)
    {
        var scene = await ComplaintScene.SetAsync(app);
        await scene.RegisterAsync("ระบบน้ำประปาขุ่น");

        var found = (await (await app.SignInAsync(scene.Officer.UserName)).GetAsync($"/complaints?q={Uri.EscapeDataString(sought)}")).Text;

        if (isFound) found.ShouldContain("ระบบน้ำประปาขุ่น");
        else found.ShouldNotContain("ระบบน้ำประปาขุ่น");
    }

    [Fact]
    public async Task Groups_of_three_thai_letters_are_looked_up()
    {
        await app.StartAsync();

        (await PlanAsync("%ประปา%")).ShouldContain("IX_Complaint_SearchText");
    }

    // A register of a handful is read as a whole; with that forbidden the database says which index it could use.
    private async Task<string> PlanAsync(string pattern)
    {
        await using var connection = new NpgsqlConnection(await app.ConnectionStringAsync());
        await connection.OpenAsync();
        await using (var forbid = new NpgsqlCommand("SET enable_seqscan = off; SET enable_indexscan = off", connection)) await forbid.ExecuteNonQueryAsync();
        await using var explain = new NpgsqlCommand($"EXPLAIN SELECT * FROM \"Complaint\" WHERE \"SearchText\" LIKE '{pattern}'", connection);
        await using var reader = await explain.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }
}
