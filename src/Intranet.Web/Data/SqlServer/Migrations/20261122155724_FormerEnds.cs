using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FormerEnds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormerEnd",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    ClosingReasonId = table.Column<long>(type: "bigint", nullable: true),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OutsideBody = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    MergedIntoId = table.Column<long>(type: "bigint", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ToldNote = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Satisfaction = table.Column<int>(type: "int", nullable: true),
                    ReopenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ReopenReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    IsAskedByComplainant = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerEnd", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerEnd_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalTable: "ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerEnd_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FormerEnd_Complaint_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_ClosingReasonId",
                table: "FormerEnd",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_ComplaintId_ReopenedAt",
                table: "FormerEnd",
                columns: new[] { "ComplaintId", "ReopenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_MergedIntoId",
                table: "FormerEnd",
                column: "MergedIntoId");

            migrationBuilder.Sql("""
                EXEC(N'INSERT INTO [FormerEnd] ([Id], [ComplaintId], [ReopenedAt], [ReopenReason], [IsAskedByComplainant])
                SELECT NEXT VALUE FOR [EntityFrameworkHiLoSequence], [Id], TODATETIMEOFFSET(CAST([PromisedFrom] AS datetime2), ''+07:00''), [ReopenReason], IIF([Answer] = ''Disputed'', 1, 0)
                FROM [Complaint] WHERE [ReopenReason] IS NOT NULL;');
                """);

            migrationBuilder.DropColumn(
                name: "ReopenReason",
                table: "Complaint");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReopenReason",
                table: "Complaint",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.Sql("""
                EXEC(N'UPDATE c SET [ReopenReason] =
                    (SELECT TOP 1 e.[ReopenReason] FROM [FormerEnd] AS e WHERE e.[ComplaintId] = c.[Id] ORDER BY e.[ReopenedAt] DESC, e.[Id] DESC)
                FROM [Complaint] AS c;');
                """);

            migrationBuilder.DropTable(
                name: "FormerEnd");
        }
    }
}
