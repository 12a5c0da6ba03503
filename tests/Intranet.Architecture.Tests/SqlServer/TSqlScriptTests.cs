using Intranet.Testing.SqlServer;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests.SqlServer;

public class TSqlScriptTests
{
    [Fact]
    public void Sound_script_has_no_faults() => TSqlScript.ShouldBeSound(SoundScript.Text);

    [Fact]
    public void Empty_script_has_no_faults() => TSqlScript.Check("").ShouldBeEmpty();

    [Fact]
    public void Unsound_script_fails_the_test_with_line_and_text()
    {
        var failure = Should.Throw<ShouldAssertException>(() => TSqlScript.ShouldBeSound("SELECT 1;\nDROP TABLE [Gone];"));

        failure.Message.ShouldContain("line 2: Unknown table 'dbo.Gone'.");
        failure.Message.ShouldContain("DROP TABLE [Gone];");
    }

    [Fact]
    public void Fault_in_executed_text_stands_on_its_own_line() =>
        TSqlScript.Check("SELECT 1;\nEXEC(N'SELECT 1;\nDROP TABLE [Gone];');").ShouldHaveSingleItem().Line.ShouldBe(3);

    [Theory]
    [InlineData("syntax", "CREATE SEQUENCE [hr]", "CREATE SEQUENZ [hr]", "SEQUENZ")]
    [InlineData("type of PostgreSQL", "[Notes] nvarchar(max)", "[Notes] jsonb", "Unknown data type 'jsonb'")]
    [InlineData("type too long", "[Notes] nvarchar(max)", "[Notes] nvarchar(4001)", "nvarchar(4001)")]
    [InlineData("type with wrong arguments", "decimal(18,2)", "decimal(18,19)", "decimal(18, 19)")]
    [InlineData("type in an expression", "CONVERT(date, SYSUTCDATETIME())", "CAST(SYSUTCDATETIME() AS timestamptz)", "'timestamptz'")]
    [InlineData("duplicate table", "CREATE TABLE [hr].[Leaves]", "CREATE TABLE [hr].[PEOPLE]", "Duplicate name: table 'hr.PEOPLE'")]
    [InlineData("unknown schema", "CREATE TABLE [hr].[Leaves]", "CREATE TABLE [pay].[Leaves]", "Unknown schema 'pay'")]
    [InlineData("duplicate column", "[ApproverId] int NULL", "[personid] int NULL", "Duplicate column 'personid'")]
    [InlineData("duplicate constraint", "CONSTRAINT [PK_Leaves]", "CONSTRAINT [PK_People]", "'hr.PK_People'")]
    [InlineData("constraint named as a table", "CONSTRAINT [PK_Leaves]", "CONSTRAINT [Units]", "already the name of a table")]
    [InlineData("duplicate default", "CONSTRAINT [DF_People_Number]", "CONSTRAINT [PK_Units]", "'hr.PK_Units'")]
    [InlineData("duplicate index", "[IX_People_Family]", "[IX_People_Email]", "Duplicate name: index 'IX_People_Email'")]
    [InlineData("index on unknown table", "ON [hr].[Leaves] ([PersonId]);", "ON [hr].[Leave] ([PersonId]);", "Unknown table 'hr.Leave'")]
    [InlineData("index on unknown column", "ON [hr].[Leaves] ([PersonId]);", "ON [hr].[Leaves] ([Person]);", "unknown column 'Person'")]
    [InlineData("index including unknown column", "INCLUDE ([Notes])", "INCLUDE ([Note])", "unknown column 'Note'")]
    [InlineData("index naming a column twice", "([PersonId], [Days])", "([PersonId], [PersonId])", "twice")]
    [InlineData("filter naming unknown column", "WHERE [Email] IS NOT NULL", "WHERE [Mail] IS NOT NULL", "unknown column 'Mail'")]
    [InlineData("filter with a choice", "WHERE [Email] IS NOT NULL", "WHERE [Email] IS NOT NULL OR [Number] > 0", "Incorrect syntax")]
    [InlineData("filter with a function", "WHERE [Email] IS NOT NULL", "WHERE LEN([Email]) > 0", "Incorrect syntax")]
    [InlineData("filter with a pattern", "WHERE [Email] IS NOT NULL", "WHERE [Email] LIKE N'a%'", "Incorrect syntax")]
    [InlineData("filter in executed text", "WHERE [Number] > 0", "WHERE [Numbr] > 0", "unknown column 'Numbr'")]
    [InlineData("key naming unknown column", "PRIMARY KEY ([MigrationId])", "PRIMARY KEY ([Migration])", "unknown column 'Migration'")]
    [InlineData("unique constraint naming unknown column", "UNIQUE ([Code])", "UNIQUE ([Cod])", "unknown column 'Cod'")]
    [InlineData("nullable primary key", "[Id] bigint NOT NULL IDENTITY", "[Id] bigint NULL", "is nullable")]
    [InlineData("key of unlimited length", "[MigrationId] nvarchar(150)", "[MigrationId] nvarchar(max)", "as a key")]
    [InlineData("clustered key over 900 bytes", "[MigrationId] nvarchar(150)", "[MigrationId] nvarchar(451)", "902 bytes, more than 900")]
    [InlineData("nonclustered key over 1700 bytes", "[Email] nvarchar(256)", "[Email] nvarchar(851)", "1702 bytes, more than 1700")]
    [InlineData("check naming unknown column", "CHECK ([Salary] >= 0", "CHECK ([Pay] >= 0", "unknown column 'Pay'")]
    [InlineData("check with a function of PostgreSQL", "LEN([Given])", "char_length([Given])", "Unknown function 'char_length'")]
    [InlineData("computed column naming unknown column", "N' ' + [Family]", "N' ' + [Surname]", "unknown column 'Surname'")]
    [InlineData("default naming a column", "DEFAULT 0.0", "DEFAULT [Number]", "no column may stand there")]
    [InlineData("unknown sequence",
        "NEXT VALUE FOR [hr].[LetterNumbers]", "NEXT VALUE FOR [hr].[Letters]", "Unknown sequence 'hr.Letters'")]
    [InlineData("foreign key to unknown table",
        "REFERENCES [hr].[Units] ([Code])", "REFERENCES [hr].[Unit] ([Code])", "Unknown table 'hr.Unit'")]
    [InlineData("foreign key of unknown column", "FOREIGN KEY ([UnitCode])", "FOREIGN KEY ([UnitCod])", "unknown column 'UnitCod'")]
    [InlineData("foreign key to unknown column", "[hr].[Units] ([Code])", "[hr].[Units] ([Cod])", "unknown column 'Cod'")]
    [InlineData("foreign key to no key", "CONSTRAINT [AK_Units_Code] UNIQUE ([Code]),", "", "not a primary or unique key")]
    [InlineData("foreign key of another type", "[PersonId] int NOT NULL", "[PersonId] bigint NOT NULL", "is bigint but 'Id' is int")]
    [InlineData("foreign key of another length",
        "[UnitCode] nvarchar(20)", "[UnitCode] nvarchar(21)", "is nvarchar(21) but 'Code' is nvarchar(20)")]
    [InlineData("foreign key of another collation",
        "[UnitCode] nvarchar(20) COLLATE Thai_100_CI_AS", "[UnitCode] nvarchar(20)", "collations")]
    [InlineData("cascade onto itself", "ON DELETE NO ACTION", "ON DELETE CASCADE", "cascade cycle")]
    [InlineData("cascade twice",
        "REFERENCES [hr].[People] ([Id]);", "REFERENCES [hr].[People] ([Id]) ON DELETE SET NULL;", "multiple cascade paths")]
    [InlineData("set null on required",
        "REFERENCES [hr].[Units] ([Code])", "REFERENCES [hr].[Units] ([Code]) ON DELETE SET NULL", "cannot take")]
    [InlineData("insert into unknown table",
        "INSERT INTO [__EFMigrationsHistory]", "INSERT INTO [__EFHistory]", "Unknown table 'dbo.__EFHistory'")]
    [InlineData("insert into unknown column",
        "([MigrationId], [ProductVersion])", "([MigrationId], [Product])", "unknown column 'Product'")]
    [InlineData("insert of too few values", ", N'10.0.14')", ")", "names 2 columns but gives 1 values")]
    [InlineData("insert of null", "N'HQ', NULL", "NULL, NULL", "gives null to column 'Code'")]
    [InlineData("insert of a boolean word", "N'HQ', NULL", "TRUE, NULL", "gives 'TRUE'")]
    [InlineData("update of unknown column", "SET [Days] = 2", "SET [Day] = 2", "unknown column 'Day'")]
    [InlineData("update in the batch of the new column", "DEFAULT 1;\nGO", "DEFAULT 1;", "error 207")]
    [InlineData("guard over unknown table", "FROM [__EFMigrationsHistory]", "FROM [__EFHistory]", "Unknown table 'dbo.__EFHistory'")]
    [InlineData("alter of unknown column", "ALTER COLUMN [Reason]", "ALTER COLUMN [Why]", "unknown column 'Why'")]
    [InlineData("drop of unknown column", "DROP COLUMN [Reason]", "DROP COLUMN [Why]", "unknown column 'Why'")]
    [InlineData("drop of unknown index", "DROP INDEX [IX_Leaves_PersonId]", "DROP INDEX [IX_Leaves]", "Unknown index 'IX_Leaves'")]
    [InlineData("trigger on unknown table", "ON [hr].[People] AFTER", "ON [hr].[Persons] AFTER", "Unknown table 'hr.Persons'")]
    public void Broken_script_is_caught(string mutation, string old, string @new, string expected) =>
        ShouldBeCaught(SoundScript.With(old, @new), expected, mutation);

    [Theory]
    [InlineData("second primary key",
        "ALTER TABLE [hr].[Units] ADD CONSTRAINT [PK_2] PRIMARY KEY NONCLUSTERED ([Code]);", "has primary key 'PK_Units' already")]
    [InlineData("second clustered index", "CREATE CLUSTERED INDEX [IX_2] ON [hr].[Units] ([Code]);", "is clustered by")]
    [InlineData("second default", "ALTER TABLE [hr].[People] ADD DEFAULT 1 FOR [Salary];", "has a default already")]
    [InlineData("second rowversion", "ALTER TABLE [hr].[People] ADD [Version2] rowversion NOT NULL;", "second rowversion")]
    [InlineData("alter of unknown table", "ALTER TABLE [hr].[Gone] ADD [A] int NULL;", "Unknown table 'hr.Gone'")]
    [InlineData("drop of unknown constraint", "ALTER TABLE [hr].[Units] DROP CONSTRAINT [AK_Gone];", "Unknown constraint 'AK_Gone'")]
    [InlineData("drop of a key in use", "ALTER TABLE [hr].[Units] DROP CONSTRAINT [AK_Units_Code];", "refers to it")]
    [InlineData("drop of a table in use", "DROP TABLE [hr].[Units];", "refers to it")]
    [InlineData("drop of an indexed column", "ALTER TABLE [hr].[People] DROP COLUMN [Email];", "index 'IX_People_Email' uses it")]
    [InlineData("drop of a computed-from column", "ALTER TABLE [hr].[People] DROP COLUMN [Given];", "computed column 'FullName' uses it")]
    [InlineData("alter of an indexed column",
        "ALTER TABLE [hr].[Leaves] ALTER COLUMN [Days] bigint NOT NULL;", "index 'IX_Leaves_PersonId' uses it")]
    [InlineData("alter beyond the key limit", "ALTER TABLE [hr].[People] ALTER COLUMN [Email] nvarchar(1000) NULL;", "2000 bytes")]
    [InlineData("drop of a constraint's index", "DROP INDEX [AK_Units_Code] ON [hr].[Units];", "drop the constraint")]
    [InlineData("insert without a required column", "INSERT INTO [hr].[Units] ([Id]) VALUES (NEWID());", "leaves out column 'Code'")]
    [InlineData("insert into a computed column", "INSERT INTO [hr].[People] ([FullName]) VALUES (N'x');", "which the server writes")]
    [InlineData("delete by unknown column", "DELETE FROM [hr].[Units] WHERE [Cod] = N'HQ';", "unknown column 'Cod'")]
    [InlineData("rename", "EXEC sp_rename N'[hr].[Units].[Code]', N'Mark', 'COLUMN';", "Avoid sp_rename")]
    [InlineData("unknown procedure", "EXEC [hr].[Tidy];", "Unknown procedure 'hr.Tidy'")]
    [InlineData("alter of unknown sequence", "ALTER SEQUENCE [hr].[Gone] INCREMENT BY 2;", "Unknown sequence 'hr.Gone'")]
    [InlineData("statement the checker does not know", "CREATE SYNONYM [hr].[U] FOR [hr].[Units];", "not known to this checker")]
    public void Broken_step_after_the_script_is_caught(string mutation, string statement, string expected) =>
        ShouldBeCaught(SoundScript.Then(statement), expected, mutation);

    [Theory]
    [InlineData("ALTER TABLE [hr].[People] ALTER COLUMN [Email] nvarchar(320) NULL;")]
    [InlineData("ALTER TABLE [hr].[People] DROP CONSTRAINT [FK_People_Units_UnitCode];\n"
        + "ALTER TABLE [hr].[Units] DROP CONSTRAINT [AK_Units_Code];")]
    [InlineData("DROP TABLE [hr].[Leaves]; DROP TABLE [hr].[People]; DROP TABLE [hr].[Units]; DROP SEQUENCE [hr].[LetterNumbers];")]
    [InlineData("DROP TABLE [hr].[Leaves]; CREATE TABLE [hr].[Leaves] ([Id] int NOT NULL, CONSTRAINT [PK_Leaves] PRIMARY KEY ([Id]));")]
    [InlineData("UPDATE [p] SET [p].[Email] = [u].[Code] FROM [hr].[People] AS [p]\n"
        + "INNER JOIN [hr].[Units] AS [u] ON [u].[Id] = [p].[UnitId];")]
    [InlineData("CREATE UNIQUE INDEX [UX] ON [hr].[Leaves] ([Days]); CREATE TABLE [A] ([D] int NULL REFERENCES [hr].[Leaves] ([Days]));")]
    public void Sound_step_after_the_script_has_no_faults(string statement) => TSqlScript.ShouldBeSound(SoundScript.Then(statement));

    [Fact]
    public void Cascade_cycle_through_another_table_is_caught()
    {
        const string script =
            """
            CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [BId] int NULL);
            CREATE TABLE [B] ([Id] int NOT NULL PRIMARY KEY, [AId] int NULL REFERENCES [A] ([Id]) ON DELETE SET NULL);
            ALTER TABLE [A] ADD CONSTRAINT [FK_A_B] FOREIGN KEY ([BId]) REFERENCES [B] ([Id]) ON DELETE CASCADE;
            """;

        ShouldBeCaught(script, "cascade cycle", "cycle");
    }

    [Fact]
    public void Cascade_paths_that_meet_further_down_are_caught()
    {
        const string script =
            """
            CREATE TABLE [Top] ([Id] int NOT NULL PRIMARY KEY);
            CREATE TABLE [L] ([Id] int NOT NULL PRIMARY KEY REFERENCES [Top] ([Id]) ON DELETE CASCADE);
            CREATE TABLE [R] ([Id] int NOT NULL PRIMARY KEY REFERENCES [Top] ([Id]) ON DELETE CASCADE);
            CREATE TABLE [Low] ([LId] int NULL REFERENCES [L] ([Id]) ON DELETE CASCADE,
                [RId] int NULL REFERENCES [R] ([Id]) ON DELETE CASCADE);
            """;

        ShouldBeCaught(script, "multiple cascade paths from 'dbo.Top' to 'dbo.Low'", "diamond");
    }

    [Fact]
    public void Identifier_over_128_characters_is_caught() =>
        ShouldBeCaught(SoundScript.With("[PK_Leaves]", $"[{new string('x', 129)}]"), "128", "long identifier");

    private static void ShouldBeCaught(string script, string expected, string mutation)
    {
        var faults = TSqlScript.Check(script);

        faults.ShouldNotBeEmpty(mutation);
        faults.ShouldContain(f => f.Message.Contains(expected, StringComparison.Ordinal), $"{mutation}: {string.Join("; ", faults)}");
    }
}
