namespace Intranet.Architecture.Tests.SqlServer;

/// <summary>A script as EF Core writes it, using every construct the checker resolves. Tests break one line each.</summary>
internal static class SoundScript
{
    public const string Text =
        """
        IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
        BEGIN
            CREATE TABLE [__EFMigrationsHistory] (
                [MigrationId] nvarchar(150) NOT NULL,
                [ProductVersion] nvarchar(32) NOT NULL,
                CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
            );
        END;
        GO

        BEGIN TRANSACTION;
        IF SCHEMA_ID(N'hr') IS NULL EXEC(N'CREATE SCHEMA [hr];');
        IF SCHEMA_ID(N'hr') IS NULL EXEC(N'CREATE SCHEMA [hr];');
        CREATE SEQUENCE [hr].[LetterNumbers] AS int START WITH 1 INCREMENT BY 1 NO CYCLE;
        GO

        CREATE TABLE [hr].[Units] (
            [Id] uniqueidentifier NOT NULL,
            [Code] nvarchar(20) COLLATE Thai_100_CI_AS NOT NULL,
            [ParentId] uniqueidentifier NULL,
            [Path] hierarchyid NULL,
            CONSTRAINT [PK_Units] PRIMARY KEY ([Id]),
            CONSTRAINT [AK_Units_Code] UNIQUE ([Code]),
            CONSTRAINT [FK_Units_Units_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [hr].[Units] ([Id]) ON DELETE NO ACTION
        );
        GO

        CREATE TABLE [hr].[People] (
            [Id] int NOT NULL IDENTITY,
            [UnitId] uniqueidentifier NOT NULL,
            [UnitCode] nvarchar(20) COLLATE Thai_100_CI_AS NOT NULL,
            [Given] nvarchar(100) NOT NULL,
            [Family] nvarchar(100) NOT NULL,
            [FullName] AS [Given] + N' ' + [Family] PERSISTED,
            [Email] nvarchar(256) NULL,
            [Login] sysname NOT NULL,
            [Salary] decimal(18,2) NOT NULL DEFAULT 0.0,
            [Notes] nvarchar(max) NULL,
            [JoinedOn] date NOT NULL DEFAULT (CONVERT(date, SYSUTCDATETIME())),
            [Number] int NOT NULL CONSTRAINT [DF_People_Number] DEFAULT (NEXT VALUE FOR [hr].[LetterNumbers]),
            [Version] rowversion NOT NULL,
            CONSTRAINT [PK_People] PRIMARY KEY ([Id]),
            CONSTRAINT [CK_People_Salary] CHECK ([Salary] >= 0 AND LEN([Given]) > 0 AND DATEDIFF(day, '2000-01-01', [JoinedOn]) >= 0),
            CONSTRAINT [FK_People_Units_UnitId] FOREIGN KEY ([UnitId]) REFERENCES [hr].[Units] ([Id]) ON DELETE CASCADE,
            CONSTRAINT [FK_People_Units_UnitCode] FOREIGN KEY ([UnitCode]) REFERENCES [hr].[Units] ([Code])
        );
        GO

        CREATE TABLE [hr].[Leaves] (
            [Id] bigint NOT NULL IDENTITY,
            [PersonId] int NOT NULL,
            [ApproverId] int NULL,
            [Reason] nvarchar(200) NOT NULL,
            CONSTRAINT [PK_Leaves] PRIMARY KEY ([Id]),
            CONSTRAINT [FK_Leaves_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [hr].[People] ([Id]) ON DELETE CASCADE
        );
        GO

        CREATE UNIQUE INDEX [IX_People_Email] ON [hr].[People] ([Email]) INCLUDE ([Notes]) WHERE [Email] IS NOT NULL;
        CREATE INDEX [IX_Leaves_PersonId] ON [hr].[Leaves] ([PersonId]);
        ALTER TABLE [hr].[Leaves] ADD CONSTRAINT [FK_Leaves_People_ApproverId] FOREIGN KEY ([ApproverId]) REFERENCES [hr].[People] ([Id]);
        ALTER TABLE [hr].[Leaves] ADD [Days] int NOT NULL DEFAULT 1;
        GO

        UPDATE [hr].[Leaves] SET [Days] = 2 WHERE [PersonId] = 1;
        DROP INDEX [IX_Leaves_PersonId] ON [hr].[Leaves];
        ALTER TABLE [hr].[Leaves] ALTER COLUMN [Reason] nvarchar(400) NOT NULL;
        CREATE INDEX [IX_Leaves_PersonId] ON [hr].[Leaves] ([PersonId], [Days]);
        GO

        IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id') AND [object_id] = OBJECT_ID(N'[hr].[People]'))
            SET IDENTITY_INSERT [hr].[People] ON;
        INSERT INTO [hr].[Units] ([Id], [Code], [ParentId])
        VALUES ('5f0c1e2a-0000-0000-0000-000000000001', N'HQ', NULL);
        INSERT INTO [hr].[People] ([Id], [UnitId], [UnitCode], [Given], [Family], [Login])
        VALUES (1, '5f0c1e2a-0000-0000-0000-000000000001', N'HQ', N'สมชาย', N'ใจดี', N'somchai');
        GO

        DECLARE @var nvarchar(max);
        SELECT @var = QUOTENAME([d].[name])
        FROM [sys].[default_constraints] [d]
        INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
        WHERE ([d].[parent_object_id] = OBJECT_ID(N'[hr].[Leaves]') AND [c].[name] = N'Reason');
        IF @var IS NOT NULL EXEC(N'ALTER TABLE [hr].[Leaves] DROP CONSTRAINT ' + @var + ';');
        ALTER TABLE [hr].[Leaves] DROP COLUMN [Reason];
        GO

        IF NOT EXISTS (
            SELECT * FROM [__EFMigrationsHistory]
            WHERE [MigrationId] = N'20261101000000_First'
        )
        BEGIN
            EXEC(N'CREATE INDEX [IX_People_Family] ON [hr].[People] ([Family]) WHERE [Number] > 0');
        END;
        GO

        CREATE TRIGGER [hr].[TR_People_Frozen] ON [hr].[People] AFTER DELETE AS
        BEGIN
            THROW 50000, N'frozen', 1;
        END;
        GO

        INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
        VALUES (N'20261101000000_First', N'10.0.14');
        COMMIT;
        GO
        """;

    /// <summary>The script with one text replaced everywhere; the text must be there, or the test would prove nothing.</summary>
    public static string With(string old, string @new) =>
        Text.Contains(old, StringComparison.Ordinal)
            ? Text.Replace(old, @new, StringComparison.Ordinal)
            : throw new ArgumentException($"The sound script does not contain '{old}'.", nameof(old));

    /// <summary>The script with statements after it, in a batch of their own.</summary>
    public static string Then(string statements) => $"{Text}\n{statements}\nGO\n";
}
